import { sayMeasure } from '@/lib/claims/view';
import { sayDate } from '@/lib/platform/dates/say';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import type { Item } from './match/rules';
import type { Change, Step } from './rules';

/** One change as a reader meets it: where, and the words before and after. */
export type SaidChange = {
  key: string;
  where: string;
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
};

/** The changes in words of one language, in the order of the document. */
export function sayChanges(changes: readonly Change[], locale: Locale): SaidChange[] {
  return changes.map(({ path, kind, before, after }, at) => ({
    key: String(at),
    where: path.length === 0 ? translate(locale, 'review')('changes.order') : sayPath(path, locale),
    kind,
    before: before === null ? null : sayAt(path, before, locale),
    after: after === null ? null : sayAt(path, after, locale),
  }));
}

function sayPath(path: readonly Step[], locale: Locale): string {
  return path
    .map(({ field, item }) =>
      item === null ? sayField(field, locale) : `${sayField(field, locale)}: ${sayItem(field, item, locale)}`,
    )
    .join(' › ');
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
  if ('list' in item && 'item' in item) return sayItem(String(item['list']), item['item'] as Item, locale);
  if (isLocal(item)) return sayLocal(item, locale);
  return Object.entries(item)
    .filter(([name, part]) => name !== 'key' && sayPart(name, list, part, locale) !== '')
    .map(([name, part]) => `${sayField(name, locale)}: ${sayPart(name, list, part, locale)}`)
    .join('; ');
}

function sayCode(field: string, list: string, value: string, locale: Locale): string {
  if (field === 'predicate') return sayMeasure(value, locale);
  const name = CODES[`${list}.${field}`] ?? CODES[field];
  if (name === undefined) return value;
  const word = (MESSAGES[locale].lists as unknown as Words)[name]?.[value];
  return typeof word === 'object' ? word.label : (word ?? value);
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
