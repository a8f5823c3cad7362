import { statusGroup, publicationState, type PublicationState, type StatusGroup } from '@/lib/cases/schema';
import { orderNames } from '@/lib/people/view';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import { sayDayShort } from '@/lib/platform/dates/say';
import { isLocale, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { assignedTo, deskCasesQuery, FIRST_PAGE, worklist, type AssignedTo } from './schema';
import type { DeskCasesQuery, Worklist } from './schema';

/** How many files are alike in all that the filters ask. */
export type CaseGroup = {
  state: PublicationState;
  status: StatusGroup;
  mine: boolean;
  stale: boolean;
  /** Assigned to whoever asks; to nobody. */
  assigned: boolean;
  pool: boolean;
  /** On the worklist that is asked for; true where none is. */
  listed: boolean;
  count: number;
};

export type DeskCaseRow = {
  id: string;
  code: string;
  publicationState: PublicationState;
  statusGroup: StatusGroup;
  lastChecked: Date | null;
  changedAt: Date;
  stale: boolean;
  mine: boolean;
  openedBy: string;
  assignedTo: { id: string; name: string }[];
  names: { text: string; language: string; preferredFor: string | null; visibility: string }[];
};

export type DeskCases = {
  groups: CaseGroup[];
  rows: DeskCaseRow[];
  /** Whether files stand before and after those of the page. */
  hasBefore: boolean;
  hasAfter: boolean;
  /** How many files are on each worklist, whatever else is asked for. */
  work: Record<Worklist, number>;
};

/** One choice of a filter: where it leads, how many files are there, whether it is chosen. */
export type Choice = { value: string; label: string; href: string; count: number; chosen: boolean };
export type Filter = { name: string; label: string; choices: Choice[] };

/** A file as one line of the list, all in words. */
export type DeskCaseLine = {
  id: string;
  code: string;
  name: { text: string; language: string };
  otherName: { text: string; language: string } | null;
  status: string;
  state: string;
  checked: string;
  stale: boolean;
  changed: string;
  openedBy: string;
  assignedTo: string;
};

export type DeskCaseList = {
  total: number;
  lines: DeskCaseLine[];
  filters: Filter[];
  sorts: Choice[];
  /** What waits for this member of staff: own drafts, own files that are out of date. */
  waiting: Choice[];
  before: string | null;
  after: string | null;
};

type Key = 'state' | 'status' | 'assigned' | 'owner' | 'stale';

/** The list as its page shows it. */
export function toDeskCaseList(
  found: DeskCases,
  query: DeskCasesQuery,
  locale: Locale,
  actorId: string,
): DeskCaseList {
  const total = count(found.groups, query);
  const turn = (side: 'before' | 'after', row: DeskCaseRow | undefined): string | null =>
    row === undefined ? null : addressOf({ ...query, ...FIRST_PAGE, [side]: row.id });
  return {
    total,
    lines: found.rows.map((row) => toLine(row, locale, actorId)),
    filters: toFilters(found.groups, query, locale),
    sorts: toSorts(query, locale),
    waiting: toWaiting(found, query, locale),
    before: turn('before', found.hasBefore ? found.rows[0] : undefined),
    after: turn('after', found.hasAfter ? found.rows.at(-1) : undefined),
  };
}

/** The address of a list: only what differs from the plain one. */
export function addressOf(query: DeskCasesQuery): string {
  const { q, state, status, assigned, owner, stale, work, sort, after, before } = query;
  const parts = Object.entries({ q: q === '' ? null : q, state, status, assigned, owner, stale, work })
    .filter((part): part is [string, string] => part[1] !== null)
    .concat(
      sort === 'name' ? [] : [['sort', sort]],
      after === null ? [] : [['after', after]],
      before === null ? [] : [['before', before]],
    );
  const text = new URLSearchParams(parts).toString();
  return text === '' ? '/desk/cases' : `/desk/cases?${text}`;
}

function count(groups: readonly CaseGroup[], query: DeskCasesQuery, except?: Key): number {
  return groups
    .filter(
      (group) =>
        (except === 'state' || query.state === null || group.state === query.state) &&
        (except === 'status' || query.status === null || group.status === query.status) &&
        (except === 'assigned' || isAssigned(group, query.assigned)) &&
        (except === 'owner' || query.owner === null || group.mine) &&
        (except === 'stale' || query.stale === null || group.stale) &&
        (query.work === null || group.listed),
    )
    .reduce((sum, group) => sum + group.count, 0);
}

function isAssigned(group: CaseGroup, asked: AssignedTo | null): boolean {
  if (asked === null) return true;
  return { me: group.assigned, nobody: group.pool, anyone: !group.pool }[asked];
}

function toFilters(groups: readonly CaseGroup[], query: DeskCasesQuery, locale: Locale): Filter[] {
  const say = translate(locale, 'desk-cases');
  const lists = translate(locale, 'lists');
  const choice = (name: Key, value: string, label: string, next: DeskCasesQuery): Choice => ({
    value,
    label,
    href: addressOf({ ...query, ...next, [name]: query[name] === value ? null : value, ...FIRST_PAGE }),
    count: count(groups, { ...query, [name]: value }),
    chosen: query[name] === value,
  });
  const all = (name: Key, values: readonly string[], label: (value: string) => string): Choice[] =>
    values
      .map((value) => choice(name, value, label(value), query))
      .filter((one) => one.count > 0 || one.chosen);
  const filters = [
    {
      name: 'state',
      label: say('list.publication'),
      choices: all('state', publicationState.options, (value) =>
        lists(`publicationState.${value as PublicationState}.label`),
      ),
    },
    {
      name: 'status',
      label: say('list.status'),
      choices: all('status', statusGroup.options, (value) => say(`group.${value as StatusGroup}`)),
    },
    {
      name: 'assigned',
      label: say('list.assigned'),
      choices: all('assigned', assignedTo.options, (value) => say(`assigned.${value as AssignedTo}`)),
    },
    { name: 'owner', label: say('list.owner'), choices: all('owner', ['me'], () => say('list.mine')) },
    { name: 'stale', label: say('list.checked'), choices: all('stale', ['yes'], () => say('list.stale')) },
  ];
  return filters.filter((filter) => filter.choices.length > 0);
}

function toSorts(query: DeskCasesQuery, locale: Locale): Choice[] {
  const say = translate(locale, 'desk-cases');
  return (['name', 'changed', 'checked', 'code'] as const).map((sort) => ({
    value: sort,
    label: say(`sort.${sort}`),
    href: addressOf({ ...query, sort, ...FIRST_PAGE }),
    count: 0,
    chosen: query.sort === sort,
  }));
}

function toWaiting({ groups, work }: DeskCases, query: DeskCasesQuery, locale: Locale): Choice[] {
  const say = translate(locale, 'desk-cases');
  const plain = {
    ...query,
    q: '',
    state: null,
    status: null,
    assigned: null,
    owner: null,
    stale: null,
    work: null,
    ...FIRST_PAGE,
  };
  const offers = [
    { value: 'assigned', next: { ...plain, assigned: 'me' as const } },
    { value: 'pool', next: { ...plain, assigned: 'nobody' as const } },
    { value: 'drafts', next: { ...plain, owner: 'me' as const, state: 'DRAFT' as const } },
    { value: 'stale', next: { ...plain, assigned: 'me' as const, stale: 'yes' as const } },
  ] as const;
  if (query.q !== '') return [];
  const own = offers.map(({ value, next }) => ({
    value,
    label: say(`waiting.${value}`),
    next,
    count: count(groups, next),
  }));
  return [...own.map(({ next, ...offer }) => ({ ...offer, href: addressOf(next) })), ...offered(work, locale)]
    .map((offer) => ({ ...offer, chosen: offer.href === addressOf({ ...query, ...FIRST_PAGE }) }))
    .filter((offer) => offer.count > 0 || offer.chosen);
}

/** The worklists that somebody is on, each with where it is listed. */
export function toWorklists(work: Record<Worklist, number>, locale: Locale): Choice[] {
  return offered(work, locale)
    .filter(({ count: found }) => found > 0)
    .map((offer) => ({ ...offer, chosen: false }));
}

function offered(work: Record<Worklist, number>, locale: Locale): Omit<Choice, 'chosen'>[] {
  const say = translate(locale, 'desk-cases');
  return worklist.options.map((list) => ({
    value: list,
    label: say(`worklist.${list}`),
    href: addressOf(deskCasesQuery.parse({ work: list })),
    count: work[list],
  }));
}

function toLine(row: DeskCaseRow, locale: Locale, actorId: string): DeskCaseLine {
  const say = translate(locale, 'desk-cases');
  const names = row.names.map(({ text, language, preferredFor }) => ({
    text,
    language,
    preferredFor: isLocale(preferredFor) ? preferredFor : null,
  }));
  const [name, otherName = null] = orderNames(names, locale);
  const checked = dayFromColumn(row.lastChecked);
  return {
    id: row.id,
    code: row.code,
    name: name ?? { text: row.code, language: 'en' },
    otherName,
    status: say(`group.${row.statusGroup}`),
    state: translate(locale, 'lists')(`publicationState.${row.publicationState}.label`),
    checked: checked === null ? say('list.never') : sayDayShort(checked, locale),
    stale: row.stale,
    changed: sayDayShort(row.changedAt.toISOString().slice(0, 10), locale),
    openedBy: row.mine ? say('list.me') : row.openedBy,
    assignedTo:
      row.assignedTo.length === 0
        ? say('list.pool')
        : row.assignedTo.map((one) => (one.id === actorId ? say('list.me') : one.name)).join(', '),
  };
}
