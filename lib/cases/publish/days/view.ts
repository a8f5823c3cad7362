import { standsAsName } from '@/lib/cases/names/rules';
import { standingOccurrences } from '@/lib/cases/occurrences/rules';
import type { CaseRows, ChargeRow, DecisionRow, StatusRow } from '@/lib/cases/publish/schema';
import { standingRows } from '@/lib/cases/status/standing/rules';
import {
  fromDateColumns,
  fromSpanColumns,
  toDateColumns,
  type SpanColumns,
} from '@/lib/platform/dates/date-columns';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { toMonth } from '@/lib/platform/dates/to-month';
import type { PublicClaim } from '@/lib/publications/schema';
import { isPublicClaim, type ClaimRow, type DateRow } from '@/lib/publications/view';

/** Which days of facts are shown: to readers those in print, to whoever keeps the file all of them. */
export type DaysShown = 'in-print' | 'all';

/**
 * The facts of a file that may become public: PUBLIC, not replaced by a later row and not withdrawn; a day that is not in
 * print only as its month.
 */
export function publicFacts(rows: CaseRows, days: DaysShown = 'in-print') {
  const isWhole = days === 'all';
  const open = <T extends { visibility: string }>(list: readonly T[]) =>
    list.filter((row) => row.visibility === 'PUBLIC');
  return {
    names: open(rows.person.names).filter(standsAsName),
    status: open(standingRows(rows.statusEvents)).map((row) => (isWhole ? row : toShownStatus(row))),
    occurrences: open(standingOccurrences(rows.occurrences)).map((row) => (isWhole ? row : toShownDays(row))),
    charges: open(rows.charges).map((row) => (isWhole ? row : toShownCharge(row))),
    decisions: open(rows.decisions)
      .map((row) => (isWhole ? row : toShownDecision(row)))
      .map((row) => ({ ...row, sentences: open(row.sentences) })),
    involvements: open(rows.involvements),
    demands: rows.demandItems.filter((item) => item.demand.visibility === 'PUBLIC'),
  };
}

/**
 * Whether the day of a fact is in print: a claim that may be shown rests on a document that may be shown. What is known
 * only from somebody's word, or from a closed document, is public to the month (safety rule 4): the day would say who
 * was there.
 */
export function isInPrint(claims: readonly ClaimRow[]): boolean {
  return claims.some((claim) => isPublicClaim(claim) && claim.document?.visibility === 'PUBLIC');
}

/** A row as readers may see its dates; the words of the source about the day go with the day. */
export function toShownDays<Row extends DateRow & { claims: readonly ClaimRow[] }>(row: Row): Row {
  if (isInPrint(row.claims)) return row;
  const { edtf, earliest, latest } = monthOf(row.dateEdtf, row.dateEarliest, row.dateLatest);
  return { ...row, dateEdtf: edtf, dateEarliest: earliest, dateLatest: latest, dateNote: null };
}

/** The same of what lasted: its end too. */
export function toShownStatus(row: StatusRow): StatusRow {
  if (isInPrint(row.claims)) return row;
  const end = monthOf(row.endEdtf, row.endEarliest, row.endLatest);
  return { ...toShownDays(row), endEdtf: end.edtf, endEarliest: end.earliest, endLatest: end.latest };
}

/** The same of a charge: when the alleged act was, and the outcome. */
export function toShownCharge(row: ChargeRow): ChargeRow {
  if (isInPrint(row.claims)) return row;
  const act = monthOf(row.actEdtf, row.actEarliest, row.actLatest);
  const outcome = monthOf(row.outcomeEdtf, row.outcomeEarliest, row.outcomeLatest);
  return {
    ...toShownDays(row),
    ...{ actEdtf: act.edtf, actEarliest: act.earliest, actLatest: act.latest },
    ...{ outcomeEdtf: outcome.edtf, outcomeEarliest: outcome.earliest, outcomeLatest: outcome.latest },
  };
}

/** The same of a decision: until when it holds, and from when its sentences run. */
export function toShownDecision(row: DecisionRow): DecisionRow {
  if (isInPrint(row.claims)) return row;
  const until = monthOf(row.untilEdtf, row.untilEarliest, row.untilLatest);
  return {
    ...toShownDays(row),
    ...{ untilEdtf: until.edtf, untilEarliest: until.earliest, untilLatest: until.latest },
    sentences: row.sentences.map((sentence) => {
      const start = monthOf(sentence.startEdtf, sentence.startEarliest, sentence.startLatest);
      return { ...sentence, startEdtf: start.edtf, startEarliest: start.earliest, startLatest: start.latest };
    }),
  };
}

/** From when and until when something was, as readers may know it; each part only where it is known. */
export function toShownSpan(
  row: SpanColumns,
  claims: readonly ClaimRow[],
): { since?: PartialDate; until?: PartialDate } {
  const span = fromSpanColumns(row);
  const shown = (date: PartialDate | null) => (date === null || isInPrint(claims) ? date : toMonth(date));
  const [since, until] = [shown(span.since), shown(span.until)];
  return { ...(since === null ? {} : { since }), ...(until === null ? {} : { until }) };
}

/** A claim that names no document: when it was said, and a day that it says, to the month. */
export function toShownClaim(claim: PublicClaim): PublicClaim {
  if (claim.document !== null) return claim;
  const said = claim.said && toMonth(claim.said);
  if (claim.value?.date === undefined) return { ...claim, said };
  const { date, ...value } = claim.value;
  const month = toMonth(date);
  return { ...claim, said, value: month === null ? value : { ...value, date: month } };
}

function monthOf(edtf: string | null, earliest: Date | null, latest: Date | null) {
  const date = fromDateColumns({ edtf, earliest, latest });
  return toDateColumns(date === null ? null : toMonth(date));
}
