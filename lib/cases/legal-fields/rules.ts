import { isBefore, reviewFault, type ChainedDecision } from '@/lib/cases/decisions/rules';
import type { ChargeFact } from '@/lib/cases/charges/rules';
import type { Entries } from '@/lib/platform/forms/entries';
import { legalRow, type LegalRow } from './schema';

/** A charge as this asks for it; `hasReason`: it is said why it is called what it is called. */
export type JudgedCharge = ChargeFact & { category: string; hasReason: boolean };

/** The legal chain of one file. */
export type LegalChain = { charges: readonly JudgedCharge[]; decisions: readonly ChainedDecision[] };

type Fault = { id: string; why: string };

/**
 * Why a change of the chain is refused, as the key of the words for it: what was possible before it is not possible
 * after it. What could not be so before, because it came in otherwise, holds no other correction up.
 */
export function changeFault(before: LegalChain, after: LegalChain): string | null {
  const requalified = before.charges.find(
    (one) =>
      one.outcome === 'REQUALIFIED' &&
      after.charges.find(({ id }) => id === one.id)?.outcome !== 'REQUALIFIED',
  );
  if (requalified !== undefined) return 'refusal.charge.requalified';
  const known = faultsOf(before);
  const isKnown = (fault: Fault) => known.some(({ id, why }) => id === fault.id && why === fault.why);
  return faultsOf(after).find((fault) => !isKnown(fault))?.why ?? null;
}

function faultsOf({ charges, decisions }: LegalChain): Fault[] {
  return [
    ...charges.flatMap((charge) => chargeFaults(charge, charges).map((why) => ({ id: charge.id, why }))),
    ...decisions.flatMap((decision) => {
      // With itself among them: a ring leads back to where it began.
      const fault = reviewFault(decision, decisions);
      return fault === null ? [] : [{ id: decision.id, why: `refusal.decision.${fault}` }];
    }),
  ];
}

function chargeFaults(charge: JudgedCharge, all: readonly JudgedCharge[]): string[] {
  const replaced = all.find(({ id }) => id === charge.supersedes);
  return [
    charge.category === 'ORDINARY_CRIME_PRETEXT' && !charge.hasReason && 'input.charge.pretextWithoutReason',
    isBefore(charge.decided, charge.date) && 'refusal.charge.before',
    replaced !== undefined && isBefore(charge.date, replaced.date) && 'refusal.legal.beforeReplaced',
  ].filter((fault) => fault !== false);
}

/** Where the fields of one row stand. */
export function legalPath(caseId: string, of: LegalRow, rowId: string): string {
  return `/desk/cases/${caseId}/legal/${of}/${rowId}`;
}

/** The same, by what was typed; null for anything but ids and a row of the chain. */
export function legalPathOf(entries: Entries): string | null {
  const { caseId, rowId } = entries;
  const of = legalRow.safeParse(entries['of']);
  const areIds = [caseId, rowId].every((one) => typeof one === 'string' && /^[0-9a-f-]{36}$/.test(one));
  return of.success && areIds ? legalPath(String(caseId), of.data, String(rowId)) : null;
}
