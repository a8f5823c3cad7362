/** One value of a row that somebody else added, beside what was typed for the same field. All in words. */
export type MeanwhileField = { label: string; theirs: string; yours: string; differs: boolean };

/** What somebody else did since the form was opened. */
export type MeanwhileChange = {
  /** ISO 8601, UTC. */
  at: string;
  by: string;
  what: string;
  why: string | null;
  fields: readonly MeanwhileField[];
};

/** Why a form was not saved: the revision there is now, and what led to it, the oldest first. */
export type Meanwhile = { revision: number; changes: readonly MeanwhileChange[] };
