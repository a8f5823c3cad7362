type Person = { id: string; name: string };

/** Whose work a file is, and what this actor may do about it. */
export type Assignment = {
  caseId: string;
  /** Who it is assigned to, the longest first; `away`: suspended, so that somebody else may have to take over. */
  people: (Person & { away: boolean; isMe: boolean })[];
  mayTake: boolean;
  mayGiveUp: boolean;
  /** Whom it could be assigned to; null for who assigns nothing. */
  candidates: Person[] | null;
};
