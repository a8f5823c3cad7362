import { legalWarning, type LegalWarning } from '@/lib/cases/charges/warnings/rules';
import { isAdded, type Added } from '@/lib/cases/facts/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';

/** What is said of a row that was just saved: its date in EDTF as it was understood, and what is improbable in it. */
type Saved = { when: string | null; warnings: LegalWarning[] };

/** As an address says it. */
type Asked = string | readonly string[] | undefined;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What this member of staff was told of a row that a form of theirs made, as long as sendings are known again. Null for
 * a row that they did not make, and for anything that is no id or sort. Whether they may read the file is for the caller to ask.
 */
export async function findSaved(at: Door, caseId: string, what: Asked, rowId: Asked): Promise<Saved | null> {
  if (typeof what !== 'string' || !isAdded(what)) return null;
  if (typeof rowId !== 'string' || !ID.test(rowId)) return null;
  const [told] = await at.db.$queryRaw<{ answer: unknown }[]>`
    SELECT answer FROM desk.request_key
    WHERE actor_id = ${at.actor.id}::uuid AND answer ->> 'id' = ${rowId} LIMIT 1`;
  if (told === undefined) return null;
  return { when: await dateOf(at.db, caseId, what, rowId), warnings: warningsIn(told.answer) };
}

/** The date stands in the row alone: no answer that is kept holds it. */
async function dateOf(db: DeskTx, caseId: string, what: Added, id: string): Promise<string | null> {
  const one = { where: { id, caseId }, select: { dateEdtf: true } } as const;
  switch (what) {
    case 'status':
      return (await db.statusEvent.findFirst(one))?.dateEdtf ?? null;
    case 'occurrence':
      return (await db.occurrence.findFirst(one))?.dateEdtf ?? null;
    case 'charge':
    case 'outcome':
      return (await db.charge.findFirst(one))?.dateEdtf ?? null;
    case 'decision':
      return (await db.decision.findFirst(one))?.dateEdtf ?? null;
    default:
      return null;
  }
}

function warningsIn(answer: unknown): LegalWarning[] {
  const told = typeof answer === 'object' && answer !== null && 'warnings' in answer ? answer.warnings : null;
  return Array.isArray(told) ? legalWarning.filter((one) => told.includes(one)) : [];
}
