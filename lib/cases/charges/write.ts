import { transact } from '@/lib/audit/write';
import type { LegalWarning } from '@/lib/cases/charges/warnings/rules';
import { warnsOfEdition } from '@/lib/cases/charges/warnings/rules';
import { beginCaseEdit } from '@/lib/cases/write';
import { fromDateColumns, toDateColumns, toDatedRow } from '@/lib/platform/dates/date-columns';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { outcomeFault, type ChargeFact, type OutcomeChange } from './rules';
import { chargeOutcome, type AddCharge, type RecordOutcome } from './schema';

type Added = { id: string; revision: number; warnings: LegalWarning[] };

/**
 * Adds a charge. One that supersedes another marks that one as requalified on its own day; both stay. Refuses `invalid`
 * what `outcomeFault` finds, and warns where the edition of the article did not hold.
 */
export async function addCharge(at: Door, input: AddCharge): Promise<Done<Added>> {
  return transact(at, async (tx) => {
    const { caseId, revision, when, act, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    if (rest.supersedesId !== null) {
      const change = { outcome: 'REQUALIFIED', when, by: null } as const;
      await settle(tx, caseId, rest.supersedesId, change, true);
    }
    const made = await tx.charge.create({
      data: { ...rest, ...toDatedRow(when), ...actColumns(act), caseId },
      include: { article: true },
    });
    return {
      value: {
        id: made.id,
        revision: nextRevision,
        warnings: warnsOfEdition({ article: made.article, date: when, act }) ? ['EDITION'] : [],
      },
      happened: [
        {
          kind: 'case.charge.added',
          subject: 'case',
          subjectId: caseId,
          detail: { chargeId: made.id, category: input.category, revision: nextRevision },
        } as const,
      ],
      touched: [],
    };
  });
}

/**
 * Records what came of a charge. Refuses `not-found` for a charge of another file, `invalid` with the fault that
 * `outcomeFault` finds: a requalification to itself or in a ring, an outcome before the charge, one that it has already.
 */
export async function recordOutcome(
  at: Door,
  input: RecordOutcome,
): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, chargeId, outcome, when, supersededById } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    const from = await settle(tx, caseId, chargeId, { outcome, when, by: supersededById }, false);
    if (supersededById !== null) {
      await tx.charge.update({ where: { id: supersededById }, data: { supersedesId: chargeId } });
    }
    return {
      value: { id: chargeId, revision: nextRevision },
      happened: [
        {
          kind: 'case.charge.decided',
          subject: 'case',
          subjectId: caseId,
          detail: { chargeId, outcomeFrom: from, outcomeTo: outcome, revision: nextRevision },
        } as const,
      ],
      touched: [],
    };
  });
}

/**
 * Gives a charge its outcome, on the file that the caller holds locked. `replacementIsNew`: the charge that takes its
 * place is being added, so that it can be no other. Gives the outcome that it had.
 */
async function settle(
  tx: DeskTx,
  caseId: string,
  chargeId: string,
  change: OutcomeChange,
  replacementIsNew: boolean,
): Promise<string> {
  const all = (await tx.charge.findMany({ where: { caseId } })).map(toFact);
  const charge = all.find(({ id }) => id === chargeId);
  const isForeign = change.by !== null && !all.some(({ id }) => id === change.by);
  if (charge === undefined || isForeign) throw new Refusal('not-found', 'refusal.reference.notFound');
  const fault = outcomeFault(charge, replacementIsNew ? { ...change, by: 'new' } : change, all);
  if (fault !== null) throw new Refusal('invalid', `refusal.charge.${fault}`);
  await tx.charge.update({
    where: { id: chargeId },
    data: { outcome: change.outcome, ...outcomeColumns(change.when) },
  });
  return charge.outcome;
}

type ChargeRow = {
  id: string;
  outcome: string;
  supersedesId: string | null;
} & Record<'dateEdtf' | 'outcomeEdtf', string | null> &
  Record<'dateEarliest' | 'dateLatest' | 'outcomeEarliest' | 'outcomeLatest', Date | null>;

function toFact(row: ChargeRow): ChargeFact {
  return {
    id: row.id,
    outcome: chargeOutcome.parse(row.outcome),
    date: fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest }),
    decided: fromDateColumns({
      edtf: row.outcomeEdtf,
      earliest: row.outcomeEarliest,
      latest: row.outcomeLatest,
    }),
    supersedes: row.supersedesId,
  };
}

function actColumns(act: PartialDate | null) {
  const { edtf, earliest, latest } = toDateColumns(act);
  return { actEdtf: edtf, actEarliest: earliest, actLatest: latest };
}

function outcomeColumns(when: PartialDate | null) {
  const { edtf, earliest, latest } = toDateColumns(when);
  return { outcomeEdtf: edtf, outcomeEarliest: earliest, outcomeLatest: latest };
}
