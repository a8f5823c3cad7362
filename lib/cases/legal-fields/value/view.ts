import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toChoices, type ChoiceRows, type Option } from '@/lib/cases/choices/view';
import { isBecame, type LegalField, type LegalRow } from '@/lib/cases/legal-fields/schema';
import { sayTerm } from '@/lib/cases/decisions/view';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { sayDate } from '@/lib/platform/dates/say';
import type { FieldKind } from '@/lib/platform/forms/merge/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { isDateField, type Row, type Typed } from './rules';

/** A state of a row that was written anew: who did that, when and why. */
export type KeptRow = { id: string; before: Row; by: string | null; at: Date; why: string | null };

/** A row of the legal chain with all that it was before, the oldest first, and what its values refer to. */
export type LegalFound = {
  head: { id: string; revision: number };
  of: LegalRow;
  row: Row;
  kept: KeptRow[];
  decisions: Row[];
  /** Why it was withdrawn, where it stands no longer. */
  withdrawn: string | null;
  refers: Pick<ChoiceRows, 'articles' | 'places' | 'events'>;
};

/** One box of the form of a field: most fields have one, a term has three. */
export type Box = { name: string; label: string; kind: FieldKind; options: Option[] };

const LONG: readonly LegalField[] = ['categoryNote', 'allegedAct', 'text'];

/** What a field is called in its form. */
export function labelOf(of: LegalFound['of'], field: LegalField, locale: Locale): string {
  const form = MESSAGES[locale]['desk-cases'].form;
  const say = MESSAGES[locale].legal;
  const labels: Partial<Record<LegalField, string>> = {
    articleId: form.article,
    act: form.actWhen,
    allegedAct: form.act,
    kind: of === 'occurrence' ? form.what : form.decision,
    placeId: form.place,
    eventId: form.event,
    reviewsId: form.reviews,
    until: form.holdsUntil,
    type: form.sentenceType,
    term: say.term,
  };
  const own: Readonly<Record<string, unknown>> = form;
  const plain = labels[field] ?? own[field];
  return of === 'charge' && field === 'outcome' ? form.becameOf : typeof plain === 'string' ? plain : field;
}

/** The boxes of the form of a field, each with what can be chosen in it. */
export function boxesOf(found: LegalFound, field: LegalField, locale: Locale): Box[] {
  const label = labelOf(found.of, field, locale);
  const form = MESSAGES[locale]['desk-cases'].form;
  if (field === 'term') {
    return (['years', 'months', 'days'] as const).map((unit) => ({
      ...{ name: `term.${unit}`, label: form[unit], kind: 'line', options: [] },
    }));
  }
  if (isBecame(found.of, field)) {
    const outcomes = toFormLists(locale).chargeOutcome.filter(({ value }) => value !== 'REQUALIFIED');
    return [
      { name: 'became.is', label, kind: 'choice', options: outcomes },
      { name: 'became.when', label: form.when, kind: 'date', options: [] },
    ];
  }
  const options = optionsOf(found, field, locale);
  const kind = isDateField(field)
    ? 'date'
    : options.length > 0
      ? 'choice'
      : LONG.includes(field)
        ? 'text'
        : 'line';
  return [{ name: 'value', label, kind, options }];
}

function optionsOf({ of, row, decisions, refers }: LegalFound, field: LegalField, locale: Locale): Option[] {
  const lists = toFormLists(locale);
  const say = MESSAGES[locale].legal;
  const none = { value: '', label: MESSAGES[locale]['desk-cases'].choose.none };
  switch (field) {
    case 'category':
      return lists.chargeCategory;
    case 'kind':
      return of === 'occurrence' ? lists.occurrenceKind : lists.decisionKind;
    case 'outcome':
      return of === 'decision' ? lists.decisionOutcome : lists.chargeOutcome;
    case 'type':
      return lists.sentenceType.filter(({ value }) => value !== '');
    case 'regime':
    case 'dateBasis':
    case 'language':
      return lists[field];
    case 'supplementary':
      return [
        { value: 'yes', label: say.yes },
        { value: 'no', label: say.no },
      ];
    case 'articleId':
      return toChoices({ ...NOTHING, ...refers }, locale).articles;
    case 'placeId':
      return toChoices({ ...NOTHING, ...refers }, locale, dateIn(row)).places;
    case 'eventId':
      return toChoices({ ...NOTHING, ...refers }, locale).events;
    case 'reviewsId':
      return [none, ...decisions.filter(({ id }) => id !== row['id']).map((one) => sayOther(one, locale))];
    default:
      return [];
  }
}

const NOTHING = { voices: [], documents: [], places: [], facilities: [], events: [], articles: [] };
const dateIn = (row: Row) => (typeof row['dateEdtf'] === 'string' ? readEdtf(row['dateEdtf']) : null);

function sayOther(row: Row, locale: Locale): Option {
  const kind = `decisionKind.${String(row['kind'])}.label` as 'decisionKind.VERDICT.label';
  return {
    value: String(row['id']),
    label: `${sayDate(dateIn(row), locale)}: ${translate(locale, 'lists')(kind)}`,
  };
}

/** A value in words; null where nothing is known. */
export function sayTyped(boxes: readonly Box[], typed: Typed, locale: Locale): string | null {
  const units = ['term.years', 'term.months', 'term.days'].map((name) => Number(typed[name] ?? 0));
  const [years = 0, months = 0, days = 0] = units;
  if (years + months + days > 0) return sayTerm({ years, months, days }, locale);
  const parts = boxes.flatMap((box) => {
    const value = typed[box.name];
    return value === undefined ? [] : [sayBox(box, value, locale)];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

/** What one box holds, in words. */
export function sayBox({ kind, options }: Box, value: string, locale: Locale): string {
  if (kind === 'date') return sayDate(readEdtf(value), locale);
  return options.find((option) => option.value === value)?.label ?? value;
}
