import { strongest, toSentenceFacts, toStatusFact } from '@/lib/cases/publish/rules';
import type { SequenceGround } from '@/lib/cases/status/sequence/rules';
import { standingRows } from '@/lib/cases/status/standing/rules';
import type { StatusFact } from '@/lib/cases/status/rules';
import { todayUtc } from '@/lib/platform/dates/days';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { DeskTx } from '@/lib/platform/db/desk-client';

/** What stands in a file of what happened to the person, with what it is judged by. */
export type History = { facts: StatusFact[]; ground: SequenceGround };

/** Asked within the change that it decides on, or by a page; whoever asks has seen to it that the file may be read. */
export async function readHistory(tx: DeskTx, caseId: string): Promise<History> {
  const [events, decisions, charges, births] = await Promise.all([
    tx.statusEvent.findMany({
      where: { caseId },
      orderBy: { ordinal: 'asc' },
      include: {
        claims: { where: { supersededBy: { is: null } }, select: { verification: true } },
        supersededBy: { select: { id: true } },
        withdrawal: { select: { reason: true } },
      },
    }),
    tx.decision.findMany({
      where: { caseId },
      orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
      include: { sentences: { orderBy: { supplementary: 'asc' } } },
    }),
    tx.charge.count({ where: { caseId } }),
    tx.claim.findMany({
      where: {
        person: { cases: { some: { id: caseId } } },
        predicate: 'BIRTH_DATE',
        supersededBy: { is: null },
        verification: { notIn: ['REFUTED', 'RETRACTED'] },
      },
      select: { value: true },
    }),
  ]);
  return {
    facts: standingRows(events).map((event) => toStatusFact(event, strongest(event.claims))),
    ground: {
      today: todayUtc(new Date()),
      bornOn: firstOf(births.flatMap(({ value }) => dateIn(value) ?? [])),
      isCharged: charges > 0,
      sentences: toSentenceFacts(decisions),
    },
  };
}

/** Where sources name several days of birth, the earliest rules out least. */
function firstOf(dates: readonly PartialDate[]): PartialDate | null {
  return [...dates].sort((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1))[0] ?? null;
}

/** A claim says a date as a text in some language. */
function dateIn(value: unknown): PartialDate | null {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : null;
  const said: unknown[] = typeof text === 'object' && text !== null ? Object.values(text) : [];
  return (
    said.map((one) => (typeof one === 'string' ? readEdtf(one) : null)).find((one) => one !== null) ?? null
  );
}
