import type { AddCharge, RecordOutcome } from '@/lib/cases/charges/schema';
import type { RecordDecision } from '@/lib/cases/decisions/schema';
import type { AddName } from '@/lib/cases/names/schema';
import type { RecordOccurrence } from '@/lib/cases/occurrences/schema';
import type { RecordStatus } from '@/lib/cases/status/schema';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { sayDate } from '@/lib/platform/dates/say';
import type { MeanwhileChange, MeanwhileField } from '@/lib/platform/forms/meanwhile';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What was typed into a form that could not be saved, as its schema read it. */
export type Typed =
  | { of: 'status'; fact: RecordStatus }
  | { of: 'occurrence'; fact: RecordOccurrence }
  | { of: 'charge'; fact: AddCharge }
  | { of: 'outcome'; fact: RecordOutcome }
  | { of: 'decision'; fact: RecordDecision }
  | { of: 'name'; fact: AddName }
  | { of: 'claim'; fact: { caseId: string; revision: number } }
  | { of: 'source'; fact: { caseId: string; revision: number } };

/** Which entries tell of a row of the same sort as each form makes, and which list its `kind` is said with, if any. */
const SORTS = {
  status: { entries: ['case.status.recorded', 'case.status.corrected'], kind: 'statusKind' },
  occurrence: { entries: ['case.occurrence.recorded'], kind: 'occurrenceKind' },
  charge: { entries: ['case.charge.added'], kind: 'chargeCategory' },
  outcome: { entries: ['case.charge.decided'], kind: 'chargeCategory' },
  decision: { entries: ['case.decision.recorded'], kind: 'decisionKind' },
  name: { entries: ['case.name.added'], kind: 'nameKind' },
  claim: { entries: ['case.claim.added'], kind: null },
  source: { entries: ['case.source.added'], kind: null },
} as const satisfies Record<string, { entries: readonly string[]; kind: string | null }>;

type Entry = { at: Date; by: string; kind: string; detail: Record<string, unknown> };
type Values = Partial<Record<FieldName, unknown>>;

const FIELDS = ['kind', 'category', 'outcome', 'when', 'authority', 'court', 'text'] as const;
type FieldName = (typeof FIELDS)[number];

/** One change of somebody else, in words; field by field beside what was typed where both are of one sort. */
export function toMeanwhileChange(
  entry: Entry,
  row: Record<string, unknown> | null,
  typed: Typed,
  locale: Locale,
): MeanwhileChange {
  const say = translate(locale, 'desk-cases');
  const sort = (Object.keys(SORTS) as (keyof typeof SORTS)[]).find((one) =>
    SORTS[one].entries.some((kind) => kind === entry.kind),
  );
  const isSame = sort === typed.of && row !== null;
  const what = sort === undefined ? say('meanwhile.other') : say(`meanwhile.${sort}`);
  const kind = row && sort ? sayValue(sort, 'kind', row['kind'] ?? row['category'], locale) : '';
  return {
    at: entry.at.toISOString(),
    by: entry.by,
    what: kind === '' ? what : `${what}: ${kind}`,
    why: typeof entry.detail['reason'] === 'string' ? entry.detail['reason'] : null,
    fields: isSame ? compare(typed, rowValues(row), locale) : [],
  };
}

function compare(typed: Typed, theirs: Values, locale: Locale): MeanwhileField[] {
  if (typed.of === 'claim' || typed.of === 'source') return [];
  const own: Values = typed.of === 'name' ? typed.fact.name : typed.fact;
  const say = translate(locale, 'desk-cases');
  return FIELDS.flatMap((field) => {
    const [one, other] = [theirs[field], own[field]].map((value) => sayValue(typed.of, field, value, locale));
    if (one === undefined || other === undefined || (one === '' && other === '')) return [];
    return [{ label: say(`fields.${field}`), theirs: one, yours: other, differs: one !== other }];
  });
}

function rowValues(row: Record<string, unknown>): Values {
  if (!('dateEdtf' in row)) return row;
  const { dateEdtf, dateEarliest, dateLatest } = row as {
    dateEdtf: string | null;
    dateEarliest: Date | null;
    dateLatest: Date | null;
  };
  return { ...row, when: fromDateColumns({ edtf: dateEdtf, earliest: dateEarliest, latest: dateLatest }) };
}

function sayValue(sort: Typed['of'], field: FieldName, value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return '';
  if (field === 'when') return sayDate(value as PartialDate, locale);
  const lists = translate(locale, 'lists');
  const list =
    field === 'kind' || field === 'category'
      ? SORTS[sort].kind
      : field === 'outcome'
        ? sort !== 'decision'
          ? 'chargeOutcome'
          : 'decisionOutcome'
        : null;
  const text = typeof value === 'string' ? value : '';
  const key = `${list ?? ''}.${text}.label` as 'statusKind.ARRESTED.label';
  return list !== null && lists.has(key) ? lists(key) : text;
}
