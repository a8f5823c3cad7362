import { lastCheckedOf, slugOf } from '@/prisma/seed/people';
import { readSeedFiles, type SeedFiles } from '@/prisma/seed/sources';

let files: SeedFiles;
beforeAll(async () => {
  files = await readSeedFiles('prisma/seed');
});

const person = (id: string) => {
  const found = files.cases.people.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No ${id}`);
  return found;
};

test('a slug is the name in plain small letters', () => {
  expect(slugOf('Erzhan Elshibayev')).toBe('erzhan-elshibayev');
  expect(slugOf("  Ána O'Neil ")).toBe('ana-o-neil');
});

test('a file was last checked on the day its status is told to, never later than anything read', () => {
  expect(lastCheckedOf(person('p-elshibayev'), files)).toBe('2021-12-15');
  expect(lastCheckedOf(person('p-sokolova'), files)).toBe('2012-03-14');
  // "January 2022 or so" is no day: the first one it allows.
  expect(lastCheckedOf(person('p-kashakbayev'), files)).toBe('2022-01-01');
});

test('every asserter and every event has its words in three languages', () => {
  expect(files.cases.asserters.filter(({ id }) => !(id in files.words.asserters))).toEqual([]);
  expect(files.cases.events.filter(({ id }) => !(id in files.words.events))).toEqual([]);
});

test('what the words replace exists: a slip in an id would leave the closed text open', () => {
  const ids = new Set([
    ...files.cases.people.flatMap(({ facts }) => facts.map(({ id }) => id)),
    ...files.cases.events.map(({ id }) => id),
    ...files.cases.claims.map(({ id }) => id),
    ...files.cases.disagreements.map(({ id }) => id),
  ]);
  const used = [...Object.keys(files.words.notes), ...Object.keys(files.words.facts)];
  expect(used.filter((id) => !ids.has(id))).toEqual([]);
  const items = files.cases.demands.flatMap(({ id, items: all }) => all.map((_, at) => `${id}/${at + 1}`));
  expect(Object.keys(files.words.demand_items).filter((id) => !items.includes(id))).toEqual([]);
});
