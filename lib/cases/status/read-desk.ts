import { strongest, toSentenceFacts, toStatusFact } from '@/lib/cases/publish/rules';
import type { SequenceGround } from '@/lib/cases/status/sequence/rules';
import { standingRows } from '@/lib/cases/status/standing/rules';
import type { StatusFact } from '@/lib/cases/status/rules';
import { todayUtc } from '@/lib/platform/dates/days';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { DeskTx, Prisma } from '@/lib/platform/db/desk-client';
import { groupBy } from '@/lib/platform/group-by';

/** What stands in a file of what happened to the person, with what it is judged by. */
export type History = { facts: StatusFact[]; ground: SequenceGround };

/** A file's own track: the events that stand, and the decisions that its sentences are of. */
export type Track = { facts: StatusFact[]; decisions: DecisionRow[] };

type DecisionRow = Prisma.DecisionGetPayload<{ include: { sentences: true } }>;

/** The track of a file, read within the change that it decides on. */
export async function readTrack(tx: DeskTx, caseId: string): Promise<Track> {
  const [facts, decisions] = await Promise.all([
    listFacts(tx, { caseId }),
    tx.decision.findMany({
      where: { caseId },
      orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
      include: { sentences: { orderBy: { supplementary: 'asc' } } },
    }),
  ]);
  return { facts, decisions };
}

/**
 * What stands in a file, and what else is known of the person: their birth, and what stands in their other files. Asked
 * within the change that it decides on, or by a page; whoever asks has seen to it that the file may be read.
 */
export async function readHistory(tx: DeskTx, caseId: string): Promise<History> {
  const ofPerson = { cases: { some: { id: caseId } } };
  const [person, track, elsewhere, charges] = await Promise.all([
    tx.person.findFirstOrThrow({ where: ofPerson }),
    readTrack(tx, caseId),
    listFacts(tx, { case: { person: ofPerson }, caseId: { not: caseId } }),
    tx.charge.count({ where: { caseId } }),
  ]);
  const { birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = person;
  return {
    facts: track.facts,
    ground: {
      today: todayUtc(new Date()),
      bornOn: fromDateColumns({ edtf, earliest, latest }),
      elsewhere,
      isCharged: charges > 0,
      sentences: toSentenceFacts(track.decisions),
    },
  };
}

/** The events that stand, out of all of whole files. What corrected one stands in the same file. */
async function listFacts(tx: DeskTx, where: Prisma.StatusEventWhereInput): Promise<StatusFact[]> {
  const rows = await tx.statusEvent.findMany({ where, orderBy: [{ caseId: 'asc' }, { ordinal: 'asc' }] });
  if (rows.length === 0) return [];
  const of = { statusEventId: { in: rows.map(({ id }) => id) } };
  const [claims, withdrawals] = await Promise.all([
    tx.claim.findMany({
      where: { ...of, supersededBy: { is: null } },
      select: { statusEventId: true, verification: true },
    }),
    tx.statusWithdrawal.findMany({ where: of }),
  ]);
  const claimsOf = groupBy(claims, ({ statusEventId }) => statusEventId);
  const withdrawalOf = new Map(withdrawals.map((row) => [row.statusEventId, row]));
  const successorOf = new Map(rows.map((row) => [row.supersedesId, row]));
  const placed = rows.map((row) => ({
    ...row,
    supersededBy: successorOf.get(row.id) ?? null,
    withdrawal: withdrawalOf.get(row.id) ?? null,
  }));
  return standingRows(placed).map((row) => toStatusFact(row, strongest(claimsOf.get(row.id) ?? [])));
}
