import { readChoices } from '@/lib/cases/choices/read-desk';
import { findFileHead, type FileHead } from '@/lib/cases/file/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import type { LegalRow } from './schema';
import { fromKept, type Row } from './value/rules';
import type { KeptRow, LegalFound } from './value/view';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One row of a file's legal chain, or null: there is none, or it is not for this member of staff. */
export async function findLegalRow(
  at: Door,
  caseId: string,
  of: LegalRow,
  rowId: string,
): Promise<(LegalFound & { head: FileHead }) | null> {
  const head = await findFileHead(at, caseId);
  if (head === null || !ID.test(rowId)) return null;
  const row = await findRow(at, caseId, of, rowId);
  if (row === null) return null;
  const kept = await listKept(at, caseId, { [`${of}Id`]: rowId });
  const withdrawn =
    of === 'occurrence'
      ? await at.db.occurrenceWithdrawal.findUnique({
          where: { occurrenceId: rowId },
          select: { reason: true },
        })
      : null;
  const decisions = of === 'decision' ? await at.db.decision.findMany({ where: { caseId } }) : [];
  return {
    head,
    of,
    row,
    kept,
    decisions,
    withdrawn: withdrawn?.reason ?? null,
    refers: await readReferred(at, head, of, [row, ...befores(kept)]),
  };
}

const befores = (kept: readonly KeptRow[]): Row[] => kept.map(({ before }) => before);

async function findRow(at: Door, caseId: string, of: LegalRow, id: string): Promise<Row | null> {
  switch (of) {
    case 'charge':
      return at.db.charge.findFirst({ where: { id, caseId } });
    case 'decision':
      return at.db.decision.findFirst({ where: { id, caseId } });
    case 'sentence':
      return at.db.sentence.findFirst({ where: { id, decision: { caseId } } });
    case 'occurrence':
      return at.db.occurrence.findFirst({ where: { id, caseId } });
  }
}

/** The reason stands in the entry of the log that counted the file up to the revision of the writing. */
async function listKept(at: Door, caseId: string, of: Record<string, string>): Promise<KeptRow[]> {
  const rows = await at.db.legalWriting.findMany({
    where: { caseId, ...of },
    orderBy: { id: 'asc' },
    include: { writtenBy: { select: { name: true } } },
  });
  if (rows.length === 0) return [];
  const why = await at.db.$queryRaw<{ revision: number; reason: string | null }[]>`
    SELECT (a.detail ->> 'revision')::int AS revision, a.detail ->> 'reason' AS reason FROM desk.audit_entry a
    WHERE a.subject_id = ${caseId}::uuid AND a.detail ? 'revision'
      AND (a.detail ->> 'revision')::int = ANY(${rows.map(({ revision }) => revision)}::int[])`;
  return rows.map((row) => ({
    id: String(row.id),
    before: fromKept(row.before),
    by: row.writtenBy?.name ?? null,
    at: row.writtenAt,
    why: why.find(({ revision }) => revision === row.revision)?.reason ?? null,
  }));
}

/** What the form of a field offers, and in any case what the row refers to or once did. */
async function readReferred(
  at: Door,
  head: FileHead,
  of: LegalRow,
  states: readonly Row[],
): Promise<LegalFound['refers']> {
  if (of === 'sentence') return { articles: [], places: [], events: [] };
  const { articles, places, events } = await readChoices(at, head, of, '');
  const unlisted = (column: 'placeId' | 'eventId', list: readonly { id: string }[]): string[] =>
    states
      .map((state) => state[column])
      .filter((id): id is string => typeof id === 'string' && !list.some((one) => one.id === id));
  const [usedPlaces, usedEvents] = [unlisted('placeId', places), unlisted('eventId', events)];
  const names = { text: true, preferredFor: true, language: true, kind: true, validEdtf: true } as const;
  const texts = { select: { language: true, name: true } } as const;
  const [ownPlaces, ownEvents] = await Promise.all([
    usedPlaces.length === 0
      ? []
      : at.db.place.findMany({
          where: { id: { in: usedPlaces } },
          select: { id: true, names: { select: names } },
        }),
    usedEvents.length === 0
      ? []
      : at.db.event.findMany({
          where: { id: { in: usedEvents } },
          select: { id: true, slug: true, texts },
        }),
  ]);
  return { articles, places: [...ownPlaces, ...places], events: [...ownEvents, ...events] };
}
