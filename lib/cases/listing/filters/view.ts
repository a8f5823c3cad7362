import { chargeCategory } from '@/lib/cases/charges/schema';
import type { CaseFacets, FacetOption, HeldCount } from '@/lib/cases/listing/schema';
import { statusGroup } from '@/lib/cases/schema';
import { sayCountry } from '@/lib/cases/view';
import type { EventName } from '@/lib/events/schema';
import { sayDay } from '@/lib/platform/dates/say';
import { showText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { fieldsOf, withField, type SearchField } from '@/lib/search/address/view';
import { orderOf, sortOrder } from '@/lib/search/paging/schema';
import type { CasesQuery } from '@/lib/search/schema';

export type Choice = { label: string; count: number | null; href: string; current: boolean };
export type ChoiceGroup = {
  field: 'status' | 'charge' | 'event' | 'country';
  title: string;
  choices: Choice[];
};
export type Chosen = { label: string; href: string };
export type Filters = { status: ChoiceGroup; more: ChoiceGroup[]; chosen: Chosen[]; sorts: Choice[] };

type Context = { query: CasesQuery; locale: Locale; eventNames: readonly EventName[] };

/** The choices beside a list, each with the number of people that choosing it shows, and those already made. */
export function toFilters(facets: CaseFacets, context: Context): Filters {
  const group = (field: ChoiceGroup['field'], options: readonly FacetOption[]) =>
    toGroup(field, options, context);
  return {
    status: group('status', facets.status),
    more: [
      group('charge', facets.charge),
      group('event', facets.event),
      group('country', facets.country),
    ].filter(({ choices }) => choices.length > 1),
    chosen: fieldsOf(context.query)
      .filter(({ field }) => field !== 'sort')
      .map(({ field, value }) => ({
        label: sayChosen(field, value, context),
        href: `/${context.locale}${withField(context.query, field, undefined)}`,
      })),
    sorts: toSorts(context),
  };
}

function toGroup(
  field: ChoiceGroup['field'],
  options: readonly FacetOption[],
  context: Context,
): ChoiceGroup {
  const { query, locale } = context;
  const say = translate(locale, 'cases');
  const choices = options.map(({ value, count }) => ({
    label: sayValue(field, value, context),
    count,
    href: `/${locale}${withField(query, field, value)}`,
    current: query[field] === value,
  }));
  const all = {
    label: say('filter.all'),
    count: null,
    href: `/${locale}${withField(query, field, undefined)}`,
    current: query[field] === undefined,
  };
  return { field, title: say(`filter.${field}`), choices: choices.length === 0 ? [] : [all, ...choices] };
}

function toSorts({ query, locale }: Context): Choice[] {
  const say = translate(locale, 'cases');
  const searches = query.q !== undefined && query.q !== '';
  return sortOrder.options
    .filter((sort) => sort !== 'relevance' || searches)
    .map((sort) => ({
      label: say(`sort.${sort}`),
      count: null,
      href: `/${locale}${withField(query, 'sort', sort)}`,
      current: orderOf(query) === sort,
    }));
}

function sayChosen(field: SearchField, value: string, context: Context): string {
  const say = translate(context.locale, 'cases');
  switch (field) {
    case 'q':
      return say('filter.words', { words: value });
    case 'held_on':
      return say('filter.heldOnDay', { day: sayDay(value, context.locale) });
    case 'sort':
      return say('sort.title');
    default:
      return `${say(`filter.${field}`)}: ${sayValue(field, value, context)}`;
  }
}

/** One value of a filter in words. What has no words (an event since withdrawn) is said as it stands in the address. */
function sayValue(field: ChoiceGroup['field'], value: string, { locale, eventNames }: Context): string {
  switch (field) {
    case 'status': {
      const known = statusGroup.safeParse(value);
      return known.success ? translate(locale, 'cases')(`statusGroup.${known.data}`) : value;
    }
    case 'charge': {
      const known = chargeCategory.safeParse(value);
      return known.success ? translate(locale, 'lists')(`chargeCategory.${known.data}.label`) : value;
    }
    case 'country':
      return sayCountry(value, locale);
    case 'event': {
      const event = eventNames.find((one) => one.slug === value);
      return event ? showText(event.name, locale).text : value;
    }
  }
}

/** How many were held on the day asked for, surely, possibly and not; null when none was asked for. */
export function sayHeldOn(day: string | undefined, count: HeldCount | null, locale: Locale): string | null {
  if (day === undefined || count === null) return null;
  const { held, possiblyHeld: possibly, notHeld: not } = count;
  return translate(locale, 'cases')('heldOn', { day: sayDay(day, locale), held, possibly, not });
}
