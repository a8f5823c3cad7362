import { transact } from '@/lib/audit/write';
import { warnsOfOrder, type LegalWarning } from '@/lib/cases/charges/warnings/rules';
import { groupByStatus } from '@/lib/cases/status/group/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { fromDateColumns, toDateColumns, toDatedRow } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { reviewFault } from './rules';
import { decisionKind, decisionOutcome, type RecordDecision } from './schema';

type Recorded = { id: string; revision: number; warnings: LegalWarning[] };

/**
 * Adds a decision with its sentences. Refuses `not-found` when it reviews a decision that is not in this file, `invalid`
 * when it cannot review that one; warns when it came before every charge.
 */
export async function recordDecision(at: Door, input: RecordDecision): Promise<Done<Recorded>> {
  return transact(at, async (tx) => {
    const { caseId, revision, when, until, sentences, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    await requireReviewable(tx, input);
    const last = toDateColumns(until);
    const made = await tx.decision.create({
      data: {
        ...rest,
        ...toDatedRow(when),
        ...{ untilEdtf: last.edtf, untilEarliest: last.earliest, untilLatest: last.latest },
        caseId,
        sentences: { create: sentences.map((sentence) => toSentenceRow(sentence, rest.visibility)) },
      },
    });
    await groupByStatus(tx, caseId);
    return {
      value: { id: made.id, revision: nextRevision, warnings: await warningsOf(tx, input) },
      happened: [
        {
          kind: 'case.decision.recorded',
          subject: 'case',
          subjectId: caseId,
          detail: {
            decisionId: made.id,
            decisionKind: input.kind,
            sentences: sentences.length,
            revision: nextRevision,
          },
        } as const,
      ],
      touched: [],
    };
  });
}

async function requireReviewable(tx: DeskTx, input: RecordDecision): Promise<void> {
  const { caseId, reviewsId, kind, outcome, when } = input;
  if (reviewsId === null) return;
  const others = (await tx.decision.findMany({ where: { caseId } })).map((row) => ({
    id: row.id,
    kind: decisionKind.parse(row.kind),
    outcome: decisionOutcome.parse(row.outcome),
    date: dateOf(row),
    reviews: row.reviewsId,
  }));
  if (!others.some(({ id }) => id === reviewsId)) {
    throw new Refusal('not-found', 'refusal.reference.notFound');
  }
  const fault = reviewFault({ id: 'new', kind, outcome, date: when, reviews: reviewsId }, others);
  if (fault !== null) throw new Refusal('invalid', `refusal.decision.${fault}`);
}

async function warningsOf(tx: DeskTx, { caseId, kind, when }: RecordDecision): Promise<LegalWarning[]> {
  const charges = await tx.charge.findMany({ where: { caseId } });
  const isEarly = warnsOfOrder(
    { kind, date: when },
    charges.map((row) => ({ date: dateOf(row) })),
  );
  return isEarly ? ['BEFORE_CHARGE'] : [];
}

const dateOf = (row: { dateEdtf: string | null; dateEarliest: Date | null; dateLatest: Date | null }) =>
  fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest });

function toSentenceRow(sentence: RecordDecision['sentences'][number], visibility: string) {
  const { term, start, ...rest } = sentence;
  const from = toDateColumns(start);
  return {
    ...rest,
    visibility: rest.visibility ?? visibility,
    years: term?.years ?? null,
    months: term?.months ?? null,
    days: term?.days ?? null,
    startEdtf: from.edtf,
    startEarliest: from.earliest,
    startLatest: from.latest,
  };
}
