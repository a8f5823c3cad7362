import { sayCriterion } from '@/lib/cases/assessments/view';
import { assessmentCriterion } from '@/lib/cases/assessments/scheme/schema';
import { lowerFirst, sayTerm } from '@/lib/cases/decisions/view';
import { RELATION_SIDES } from '@/lib/cases/relations/rules';
import { term } from '@/lib/cases/sentences/schema';
import { sayPredicate } from '@/lib/claims/view';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import type { Item } from './match/rules';
import type { Change, Step } from './rules';

/**
 * One change as a reader meets it: where, and the words before and after. `part` is the part of the document, `place`
 * the way from there to the field; together they are `where`.
 */
export type SaidChange = {
  key: string;
  where: string;
  part: string;
  place: string;
  kind: Change['kind'];
  before: string | null;
  after: string | null;
};

type Words = Record<string, Record<string, string | { label: string }>>;

/** The list of codes that a field's values are of; where the same field stands in several lists, by the list. */
const CODES: Record<string, string> = {
  'names.kind': 'nameKind',
  'forms.case': 'nameCase',
  'status.kind': 'statusKind',
  'occurrences.kind': 'occurrenceKind',
  'decisions.kind': 'decisionKind',
  'demands.kind': 'demandKind',
  'claims.kind': 'claimKind',
  'charges.outcome': 'chargeOutcome',
  'decisions.outcome': 'decisionOutcome',
  'contested.status': 'claimSetStatus',
  'events.role': 'involvementRole',
  'memberships.kind': 'relation',
  roles: 'role',
  missing: 'missing',
  state: 'custodyState',
  certainty: 'certainty',
  contact: 'contactState',
  ground: 'releaseGround',
  death: 'deathContext',
  category: 'chargeCategory',
  code: 'legalCode',
  type: 'sentenceType',
  regime: 'regime',
  basis: 'dateBasis',
  verification: 'verification',
  asserterClass: 'asserterClass',
  class: 'sourceClass',
  scheme: 'assessment',
};

/** Codes that are words of the language itself: what they are called is asked of the language, not of a list. */
const NAMED: Record<string, Intl.DisplayNamesType> = {
  language: 'language',
  preferredFor: 'language',
  script: 'script',
  country: 'region',
  jurisdiction: 'region',
};
/** What the machine made and a reader has no use for. */
const MADE: readonly string[] = ['key', 'tie'];
const DAYS: readonly string[] = ['lastChecked', 'openAsOf'];

/** The changes in words of one language, in the order of the document. */
export function sayChanges(changes: readonly Change[], locale: Locale): SaidChange[] {
  return changes.map(({ path, kind, before, after }, at) => ({
    key: String(at),
    ...sayWhere(path, locale),
    kind,
    before: before === null ? null : sayAt(path, before, locale),
    after: after === null ? null : sayAt(path, after, locale),
  }));
}

function sayWhere(path: readonly Step[], locale: Locale): Pick<SaidChange, 'where' | 'part' | 'place'> {
  const [first, ...rest] = path;
  if (first === undefined) {
    const order = translate(locale, 'review')('changes.order');
    return { where: order, part: order, place: '' };
  }
  const part = sayField(first.field, locale);
  const item = first.item === null ? [] : [sayItem(first.field, first.item, locale)];
  const steps = rest.map(({ field, item: one }) =>
    one === null ? sayField(field, locale) : `${sayField(field, locale)}: ${sayItem(field, one, locale)}`,
  );
  const head = item.length === 0 ? part : `${part}: ${item.join('')}`;
  // A field of a thing that is called the same, as the date of a dating, is said once.
  const said = steps.filter((step, at) => step !== steps[at - 1]);
  return { where: [head, ...said].join(' › '), part, place: [...item, ...said].join(' › ') };
}

function sayField(field: string, locale: Locale): string {
  const fields: Record<string, string> = MESSAGES[locale].review.fields;
  return fields[field] ?? field;
}

function sayAt(path: readonly Step[], value: unknown, locale: Locale): string {
  return sayPart(path.at(-1)?.field ?? '', path[0]?.field ?? '', value, locale);
}

/** A value in words. `list` is the list of the document in which it stands. */
function sayPart(field: string, list: string, value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return sayCode(field, list, value, locale);
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (typeof value === 'boolean') return translate(locale, 'review')(value ? 'changes.yes' : 'changes.no');
  if (Array.isArray(value)) return value.map((one) => sayPart(field, list, one, locale)).join('; ');
  const item = value as Item;
  if ('edtf' in item) return sayDate(item as Parameters<typeof sayDate>[0], locale);
  // How a date is known is said behind it, not as a field of its own.
  if ('date' in item && 'basis' in item) {
    const [date = '', basis = '', note = ''] = ['date', 'basis', 'note'].map((name) =>
      sayPart(name, list, item[name], locale),
    );
    const how = [lowerFirst(basis, locale), note].filter((said) => said !== '');
    return how.length === 0 ? date : `${date} (${how.join('; ')})`;
  }
  const length = term.safeParse(item);
  if (length.success) return sayTerm(length.data, locale);
  if ('list' in item && 'item' in item) return sayItem(String(item['list']), item['item'] as Item, locale);
  if (isLocal(item)) return sayLocal(item, locale);
  return Object.entries(item)
    .filter(([name, part]) => !MADE.includes(name) && sayPart(name, list, part, locale) !== '')
    .sort(([one], [other]) => Number(one === 'claims') - Number(other === 'claims'))
    .map(([name, part]) => `${sayField(name, locale)}: ${sayPart(name, list, part, locale)}`)
    .join('; ');
}

function sayCode(field: string, list: string, value: string, locale: Locale): string {
  if (field === 'predicate') return sayPredicate(value, locale);
  const words = translate(locale, 'versions');
  if (DAYS.includes(field)) return sayDay(value, locale);
  const side = field === 'side' ? RELATION_SIDES.find((one) => one === value) : undefined;
  if (side !== undefined) return translate(locale, 'links')(`side.${side}`);
  if (field === 'gender') return words(value === 'FEMALE' ? 'gender.FEMALE' : 'gender.MALE');
  if (field === 'kind' && list === 'spans') return words(value === 'HELD' ? 'span.HELD' : 'span.LIMITED');
  const criterion = field === 'criteria' ? assessmentCriterion.safeParse(value) : null;
  if (criterion?.success) return sayCriterion(criterion.data, locale).label;
  const type = NAMED[field];
  if (type !== undefined) return sayNamed(type, value, locale);
  const name = CODES[`${list}.${field}`] ?? CODES[field];
  if (name === undefined) return value;
  const word = (MESSAGES[locale].lists as unknown as Words)[name]?.[value];
  return typeof word === 'object' ? word.label : (word ?? value);
}

function sayNamed(type: Intl.DisplayNamesType, code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    // What the language has no such code for is shown as it stands.
    return code;
  }
}

/** What one thing of a list is known by. */
function sayItem(list: string, item: Item, locale: Locale): string {
  const part = (field: string) => sayPart(field, list, item[field], locale);
  const dated = (said: string) => {
    const { date = null } = (item['when'] ?? {}) as { date?: Parameters<typeof sayDate>[0] };
    return date === null ? said : `${said}, ${sayDate(date, locale)}`;
  };
  switch (list) {
    case 'status':
    case 'occurrences':
    case 'decisions':
      return dated(part('kind'));
    case 'charges':
      return dated(part('category'));
    case 'claims':
      return [oneOf(item['asserter'], locale), part('predicate'), part('value')]
        .filter((text) => text !== '')
        .join(', ');
    case 'documents':
      return part('title');
    case 'demands':
    case 'contested':
      return oneOf(item['text'] ?? item['about'], locale);
    case 'memberships':
      return [part('kind'), oneOf(item['organisation'], locale)].join(': ');
    case 'ties':
      return part('side');
    default:
      return part(['text', 'slug', 'type', 'label', 'locator', 'kind'].find((name) => name in item) ?? '');
  }
}

function isLocal(item: Item): boolean {
  const names = Object.keys(item);
  return names.length > 0 && names.every((name) => LOCALES.some((locale) => locale === name));
}

/** A text in all the languages it stands in. */
function sayLocal(item: Item, locale: Locale): string {
  const texts = Object.entries(item);
  return texts
    .map(([lang, text]) =>
      texts.length === 1 ? String(text) : `${String(text)} (${sayField(lang, locale)})`,
    )
    .join(' · ');
}

/** A text in the reader's language, else in whichever it stands. */
function oneOf(value: unknown, locale: Locale): string {
  const texts = (value ?? {}) as Record<string, string>;
  return texts[locale] ?? Object.values(texts)[0] ?? '';
}
