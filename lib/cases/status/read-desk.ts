import { strongest, toSentenceFacts, toStatusFact } from '@/lib/cases/publish/rules';
import type { SequenceGround } from '@/lib/cases/status/sequence/rules';
import { standingRows } from '@/lib/cases/status/standing/rules';
import type { StatusFact } from '@/lib/cases/status/rules';
import { todayUtc } from '@/lib/platform/dates/days';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';

/** What stands in a file of what happened to the person, with what it is judged by. */
export type History = { facts: StatusFact[]; ground: SequenceGround };

const withStanding = {
  claims: { where: { supersededBy: { is: null } }, select: { verification: true } },
  supersededBy: { select: { id: true } },
  withdrawal: { select: { reason: true } },
} as const;

/**
 * What stands in a file, and what else is known of the person: their birth, and what stands in their other files. Asked
 * within the change that it decides on, or by a page; whoever asks has seen to it that the file may be read.
 */
export async function readHistory(tx: DeskTx, caseId: string): Promise<History> {
  const { person } = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId }, select: { person: true } });
  const [events, others, decisions, charges] = await Promise.all([
    tx.statusEvent.findMany({ where: { caseId }, orderBy: { ordinal: 'asc' }, include: withStanding }),
    tx.statusEvent.findMany({
      where: { case: { personId: person.id }, caseId: { not: caseId } },
      orderBy: [{ caseId: 'asc' }, { ordinal: 'asc' }],
      include: withStanding,
    }),
    tx.decision.findMany({
      where: { caseId },
      orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
      include: { sentences: { orderBy: { supplementary: 'asc' } } },
    }),
    tx.charge.count({ where: { caseId } }),
  ]);
  const toFacts = (rows: typeof events) =>
    standingRows(rows).map((event) => toStatusFact(event, strongest(event.claims)));
  const { birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = person;
  return {
    facts: toFacts(events),
    ground: {
      today: todayUtc(new Date()),
      bornOn: fromDateColumns({ edtf, earliest, latest }),
      elsewhere: toFacts(others),
      isCharged: charges > 0,
      sentences: toSentenceFacts(decisions),
    },
  };
}
