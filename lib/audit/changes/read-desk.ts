import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { StandingField } from '@/lib/platform/forms/merge/rules';
import { sentNumber } from '@/lib/platform/forms/merge/sent-values';
import type { Standing, StandingChange } from '@/lib/platform/forms/merge/view';

type Since = {
  /** What was changed: a case, an event, a place … */
  subjectId: string;
  /** The revision that a form was opened on. */
  revision: number;
  kinds: readonly string[];
  /** Where given, only entries that name this row. */
  about?: Readonly<Record<string, string>>;
};

/** More changes than this are not told one by one; the newest of them are. */
const MOST = 20;

/** Who changed a row since a revision of it, the oldest first. The caller has asked whether this actor may know. */
export async function listChangesSince(
  at: Door,
  { subjectId, revision, kinds, about = {} }: Since,
): Promise<StandingChange[]> {
  const rows = await at.db.$queryRaw<{ at: Date; by: string; why: string | null }[]>`
    SELECT a.at, s.name AS by, a.detail ->> 'reason' AS why
    FROM desk.audit_entry a JOIN desk.staff s ON s.id = a.actor_id
    WHERE a.subject_id = ${subjectId}::uuid AND a.kind = ANY(${[...kinds]}::text[])
      AND (a.detail ->> 'revision')::int > ${revision} AND a.detail @> ${JSON.stringify(about)}::jsonb
    ORDER BY a.seq DESC LIMIT ${MOST}::int`;
  return rows.reverse().map((row) => ({ ...row, at: row.at.toISOString() }));
}

/**
 * A row as it stands now, with who changed it since the revision that a form was opened on. The caller has asked whether
 * this actor may know.
 */
export async function standingSince(
  at: Door,
  entries: Entries,
  row: { id: string; revision: number },
  changed: Pick<Since, 'kinds' | 'about'>,
  fields: StandingField[],
): Promise<Standing> {
  const since = { subjectId: row.id, revision: sentNumber(entries, 'revision'), ...changed };
  const revision = String(row.revision);
  return { mark: revision, hidden: { revision }, fields, changes: await listChangesSince(at, since) };
}
