import { maySeeHistory } from '@/lib/cases/review/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { FactRow, HistoryEntry, Version } from './view';

const HISTORY_PAGE = 100;
const who = { select: { name: true } } as const;
const claims = {
  select: {
    id: true,
    visibility: true,
    asserter: { select: { label: true, visibility: true } },
    document: { select: { title: true, visibility: true } },
  },
} as const;
const fact = { select: { id: true, kind: true, visibility: true, claims } } as const;

export type History = {
  id: string;
  code: string;
  name: string;
  publicationState: string;
  versions: Version[];
  entries: HistoryEntry[];
  older: bigint | null;
};

/**
 * The versions of a file and every entry of the log about it, its person, its claims and its parts in events, the
 * newest first; `before` goes on behind an entry. Refuses `not-found` and `forbidden`.
 */
export async function readHistory(at: Door, caseId: string, before: bigint | null): Promise<History> {
  const file = await at.db.caseFile.findUnique({
    where: { id: caseId },
    include: {
      publications: { orderBy: { version: 'desc' }, include: { author: who, approver: who } },
      reviewRequests: { select: { id: true, note: true, decisionNote: true } },
      statusEvents: fact,
      occurrences: { select: { id: true, kind: true, visibility: true, claims } },
      charges: { select: { id: true, category: true, visibility: true, claims } },
      decisions: fact,
      claims: { select: { id: true } },
      involvements: { select: { eventId: true } },
    },
  });
  if (file === null) throw new Refusal('not-found', 'refusal.case.notFound');
  if (!maySeeHistory(at.actor, file)) throw new Refusal('forbidden', 'refusal.forbidden');
  const facts: FactRow[] = [
    ...file.statusEvents.map((row) => ({ ...row, list: 'statusKind' })),
    ...file.occurrences.map((row) => ({ ...row, list: 'occurrenceKind' })),
    ...file.charges.map((row) => ({ ...row, kind: row.category, list: 'chargeCategory' })),
    ...file.decisions.map((row) => ({ ...row, list: 'decisionKind' })),
  ];
  const subjects = [
    caseId,
    file.personId,
    ...file.claims.map(({ id }) => id),
    ...facts.flatMap((row) => row.claims.map(({ id }) => id)),
  ];
  const rows = await at.db.auditEntry.findMany({
    where: {
      OR: [
        { subjectId: { in: subjects } },
        {
          subjectId: { in: file.involvements.map(({ eventId }) => eventId) },
          detail: { path: ['caseId'], equals: caseId },
        },
      ],
      ...(before === null ? {} : { seq: { lt: before } }),
    },
    orderBy: { seq: 'desc' },
    take: HISTORY_PAGE + 1,
    include: { actor: who },
  });
  const shown = rows.slice(0, HISTORY_PAGE);
  const notes = new Map(file.reviewRequests.map((request) => [request.id, request]));
  const idIn = (detail: unknown, name: string) => (detail as Record<string, string | undefined>)[name];
  return {
    id: file.id,
    code: file.code,
    name: nameIn(file.publications[0]?.document) ?? file.code,
    publicationState: file.publicationState,
    versions: file.publications.map((row) => ({
      version: row.version,
      at: row.publishedAt,
      author: row.author.name,
      approver: row.approver.name,
      reason: row.reason,
      contentHash: row.contentHash,
      document: row.document as object,
    })),
    entries: shown.map((row) => {
      const request = notes.get(idIn(row.detail, 'requestId') ?? '');
      const about = ['statusEventId', 'occurrenceId', 'chargeId', 'decisionId', 'aboutId']
        .map((name) => idIn(row.detail, name))
        .find((id) => id !== undefined);
      return {
        seq: row.seq,
        at: row.at,
        who: row.actor.name,
        kind: row.kind,
        detail: row.detail,
        note:
          request === undefined
            ? null
            : row.kind === 'case.review.sent-back'
              ? request.decisionNote
              : row.kind === 'case.review.requested'
                ? request.note
                : null,
        fact: facts.find(({ id }) => id === about) ?? null,
      };
    }),
    older: rows.length > HISTORY_PAGE ? (shown.at(-1)?.seq ?? null) : null,
  };
}

function nameIn(document: unknown): string | undefined {
  return (document as { names?: { text: string }[] } | undefined)?.names?.[0]?.text;
}
