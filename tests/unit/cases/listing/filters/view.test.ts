import { sayHeldOn, toFilters } from '@/lib/cases/listing/filters/view';
import type { CaseFacets } from '@/lib/cases/listing/schema';

const facets: CaseFacets = {
  status: [
    { value: 'HELD', count: 2 },
    { value: 'FREE', count: 5 },
  ],
  country: [],
  charge: [{ value: 'MASS_DISORDER', count: 3 }],
  event: [{ value: 'example-event', count: 1 }],
  heldOn: null,
};
const eventNames = [
  {
    slug: 'example-event',
    kind: 'PROTEST',
    name: { en: 'Example gathering' },
    when: null,
    parent: null,
  } as const,
];

it('says each choice in words with its number, and where it leads', () => {
  const filters = toFilters(facets, { query: { status: 'HELD', q: 'alpha' }, locale: 'ru', eventNames });
  expect(filters.status.choices).toEqual([
    { label: 'Все', count: null, href: '/ru/cases?q=alpha', current: false },
    {
      label: 'В заключении по последним сведениям',
      count: 2,
      href: '/ru/cases?q=alpha&status=HELD',
      current: true,
    },
    { label: 'На свободе', count: 5, href: '/ru/cases?q=alpha&status=FREE', current: false },
  ]);
  expect(filters.more.map((group) => group.choices.map((choice) => choice.label))).toEqual([
    ['Все', 'Массовые беспорядки'],
    ['Все', 'Example gathering'],
  ]);
});

it('lets every choice made be taken away alone', () => {
  const query = { q: 'alpha', event: 'withdrawn-event', held_on: '2011-12-16' };
  const { chosen } = toFilters(facets, { query, locale: 'en', eventNames });
  expect(chosen).toEqual([
    { label: 'Words: alpha', href: '/en/cases?event=withdrawn-event&held_on=2011-12-16' },
    { label: 'Event: withdrawn-event', href: '/en/cases?q=alpha&held_on=2011-12-16' },
    { label: 'Held or possibly held on 16 December 2011', href: '/en/cases?q=alpha&event=withdrawn-event' },
  ]);
});

it('offers the best match first only where words were searched', () => {
  const sorts = (q?: string) =>
    toFilters(facets, { query: q === undefined ? {} : { q }, locale: 'en', eventNames }).sorts.map(
      (sort) => [sort.label, sort.current] as const,
    );
  expect(sorts()).toEqual([
    ['name', true],
    ['last published', false],
    ['last checked', false],
  ]);
  expect(sorts('alpha')[0]).toEqual(['best match', true]);
});

it('keeps held, possibly held and not held apart', () => {
  const count = { held: 1, possiblyHeld: 2, notHeld: 3 };
  expect(sayHeldOn('2011-12-16', count, 'en')).toMatch(/held 1, possibly held 2, not held 3/);
  expect(sayHeldOn(undefined, count, 'en')).toBeNull();
  expect(sayHeldOn('2011-12-16', null, 'en')).toBeNull();
});
