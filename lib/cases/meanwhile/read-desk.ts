import { mayReadCase } from '@/lib/cases/policy';
import type { Door } from '@/lib/platform/db/transact';
import type { Meanwhile } from '@/lib/platform/forms/meanwhile';
import type { Locale } from '@/lib/platform/i18n/locales';
import { toMeanwhileChange, type Typed } from './view';

type EntryRow = {
  at: Date;
  by: string;
  kind: string;
  detail: Record<string, unknown>;
};

/** More changes than this are not listed one by one; the newest of them are. */
const MOST = 50;

/**
 * What others did to a file since the revision that a form was opened on, beside what was typed into it. Null for who
 * may not read the file, and where nothing was done.
 */
export async function findMeanwhile(at: Door, typed: Typed, locale: Locale): Promise<Meanwhile | null> {
  const { caseId, revision } = typed.fact;
  const file = await at.db.caseFile.findUnique({ where: { id: caseId } });
  if (file === null || !mayReadCase(at.actor, file) || file.revision <= revision) return null;
  const entries = await at.db.$queryRaw<EntryRow[]>`
    SELECT a.at, s.name AS by, a.kind, a.detail FROM desk.audit_entry a JOIN desk.staff s ON s.id = a.actor_id
    WHERE a.subject_id = ${caseId}::uuid AND (a.detail ->> 'revision')::int > ${revision}
    ORDER BY a.seq DESC LIMIT ${MOST}::int`;
  const changes = await Promise.all(
    entries
      .reverse()
      .map(async (entry) => toMeanwhileChange(entry, await findRow(at, entry.detail), typed, locale)),
  );
  return { revision: file.revision, changes };
}

/** The row that an entry tells of, as the table has it. */
async function findRow(at: Door, detail: Record<string, unknown>): Promise<Record<string, unknown> | null> {
  const id = (name: string) => (typeof detail[name] === 'string' ? detail[name] : null);
  const names = ['statusEventId', 'occurrenceId', 'chargeId', 'decisionId', 'nameId'];
  const [status, occurrence, charge, decision, name] = names.map(id);
  if (status) return at.db.statusEvent.findUnique({ where: { id: status } });
  if (occurrence) return at.db.occurrence.findUnique({ where: { id: occurrence } });
  if (charge) return at.db.charge.findUnique({ where: { id: charge } });
  if (decision) return at.db.decision.findUnique({ where: { id: decision } });
  return name ? at.db.personName.findUnique({ where: { id: name } }) : null;
}
