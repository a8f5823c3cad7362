import fc from 'fast-check';
import { findClosedNames, type NamePlace } from '@/lib/cases/closed-names/rules';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';

/** Spellings of one invented name each, as people and papers write it, in three alphabets and with endings. */
const SPELLINGS = [
  ['Елшібаева', 'Елшибаева', 'Elshibayeva', 'Yelshibaeva', 'ЕЛШИБАЕВОЙ', 'Елшибаевой', 'Elshibayeva’s'],
  ['Қарабалаева', 'Карабалаева', 'Karabalayeva', 'Qarabalaeva', 'Карабалаеву', 'Қарабалаеваның'],
  ['Жанаргүл', 'Жанаргуль', 'Zhanargul', 'Janargul', 'Жанаргүлдің', 'Жанаргулем'],
  ['Сәуле Ахметхан', 'Сауле Ахметхан', 'Saule Akhmetkhan', 'Saule Akhmetkhanova', 'с Сауле'],
] as const;

/** Every place of a document in which a text stands, as the keys that lead to it. */
function textPaths(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [[...at]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textPaths(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

function plant(path: readonly (string | number)[], text: string): object {
  const copy: unknown = structuredClone(SOKOLOVA);
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (one, key) => one[key] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
  holder[last] = `${String(holder[last])} ${text} …`;
  return copy as object;
}

const PATHS = textPaths(SOKOLOVA);
const open = SOKOLOVA.names.map(({ text }) => text);
const find = (document: object, ...names: string[]): NamePlace[] =>
  findClosedNames(
    document,
    names.map((text) => ({ text, whole: false })),
    open,
  );

test('the sample has texts to plant in, and no closed name of these in it', () => {
  expect(PATHS.length).toBeGreaterThan(100);
  expect(find(SOKOLOVA, ...SPELLINGS.flat())).toEqual([]);
});

test('any spelling of a closed name, in any text of the document, is found where it stands', () => {
  const planted = fc
    .constantFrom(...SPELLINGS)
    .chain((spellings) =>
      fc.tuple(
        fc.constantFrom(...spellings.slice(0, 4)),
        fc.constantFrom(...spellings),
        fc.constantFrom(...PATHS),
      ),
    );
  fc.assert(
    fc.property(planted, ([closed, written, path]) => {
      const [part, nr] = path;
      const place = { part, nr: typeof nr === 'number' ? nr + 1 : null };
      expect(find(plant(path, written), closed)).toContainEqual(place);
      // Control: nothing is found where nothing is sought, or another name.
      expect(find(plant(path, written))).toEqual([]);
      expect(find(plant(path, written), 'Қуандық Үлгібай')).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('a family shares its public name: the closed first name gives a relative away, the public surname does not', () => {
  const said = (text: string) => ({ names: [{ text: 'Larissa Exampleva' }], summary: { en: text } });
  const sought = [{ text: 'Anfisa Exampleva', whole: false }];
  const names = ['Larissa Exampleva'];
  expect(findClosedNames(said('Exampleva was taken away'), sought, names)).toEqual([]);
  expect(findClosedNames(said('her daughter Anfisa waited'), sought, names)).toEqual([
    { part: 'summary', nr: null },
  ]);
  expect(findClosedNames(said('рядом была Анфиса'), sought, names)).toEqual([{ part: 'summary', nr: null }]);
});

test('a description is found as a whole, a short name beside the rest of it, an address in percent signs', () => {
  const at = (text: string, sought: string, whole = false) =>
    findClosedNames({ summary: { en: text } }, [{ text: sought, whole }], []).length;
  expect(at('a witness stood on the square', 'a witness from the square', true)).toBe(0);
  expect(at('so says a witness from the square.', 'a witness from the square', true)).toBe(1);
  expect(at('Li came with An', 'Ан Ли')).toBe(0);
  expect(at('so wrote Li An of the union', 'Ан Ли')).toBe(1);
  expect(at('https://example.org/%D0%90%D0%BD%D1%84%D0%B8%D1%81%D0%B0', 'Anfisa')).toBe(1);
  expect(at('Marina spoke', 'Maria')).toBe(0);
  expect(at('Ivanov spoke', 'Ivan')).toBe(0);
});

test('several names are sought at once, marked ones beside those in words; nothing is sought of nothing', () => {
  const document = {
    summary: { en: 'her daughter Anfisa waited' },
    count: 3,
    none: null,
    list: ['x', 'Anna'],
  };
  const at = (...names: string[]) => find(document, ...names).map(({ part, nr }) => `${part} ${String(nr)}`);
  expect(at('Bobrova', 'Anfisa')).toEqual(['summary null']);
  // Four letters say something, and three do not.
  expect(at('Anna')).toEqual(['list 2']);
  expect(at('Ann', '', ' ', '«»')).toEqual([]);
  const blank = [{ text: ' ', whole: true }];
  expect(findClosedNames(document, blank, [])).toEqual([]);
  const search = {
    marks: new Set(['mark of anfisa']),
    lengths: [1],
    markOf: (text: string) => `mark of ${text}`,
  };
  const place = { part: 'summary', nr: null };
  expect(findClosedNames(document, [], [], [search])).toEqual([place]);
  expect(findClosedNames(document, [{ text: 'Bobrova', whole: false }], [], [search])).toEqual([place]);
  expect(findClosedNames(document, [], ['Anfisa'], [search])).toEqual([]);
});

test('a name of short words is open only where all of it is, and whole only with all of its words', () => {
  const at = (text: string, sought: string, names: readonly string[], whole = false) =>
    findClosedNames({ text }, [{ text: sought, whole }], names).length;
  expect(at('so wrote Li An', 'Ан Ли', ['Ли'])).toBe(1);
  expect(at('so wrote Li An', 'Ан Ли', ['Ли', 'Ан'])).toBe(0);
  // What is no address is read as it stands.
  expect(at('100 % of Anfisa', 'Anfisa', [])).toBe(1);
  expect(at('  the   square ', ' the  square', [], true)).toBe(1);
});
