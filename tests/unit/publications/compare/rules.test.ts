import fc from 'fast-check';
import type { CaseDocument } from '@/lib/cases/schema';
import { compareDocuments, type Change } from '@/lib/publications/compare/rules';
import { anyFile } from '@/tests/support/letter-arbitrary';
import { ATABEK } from '@/tests/support/sample-atabek';
import { ELSHIBAYEV } from '@/tests/support/sample-elshibayev';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';
import { ZHANAOZEN } from '@/tests/support/sample-zhanaozen';

const SAMPLES = [ATABEK, ELSHIBAYEV, SOKOLOVA, ZHANAOZEN];
type Path = (string | number)[];

/** Every text, number and truth value of a document, by where it stands. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [path];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'key' ? [] : leaves(part, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function changed(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) {
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : `${String(value)}, otherwise`;
  }
  if (Array.isArray(value))
    return value.map((part: unknown, at) => (at === step ? changed(part, rest) : part));
  const held = value as Record<string, unknown>;
  return { ...held, [step]: changed(held[step], rest) };
}

const said = (changes: readonly Change[]) =>
  changes.map(({ kind, path }) => `${kind} ${path.map(({ field }) => field).join('.')}`);

test.each(SAMPLES)('a document does not differ from itself or from a copy of it', (document) => {
  expect(compareDocuments(document, document)).toEqual([]);
  expect(compareDocuments(document, structuredClone(document))).toEqual([]);
});

test('no file differs from itself', () => {
  fc.assert(
    fc.property(anyFile, (file) => expect(compareDocuments(file, structuredClone(file))).toEqual([])),
  );
});

test('every change of any one word, number or truth value is found, and where it stands', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...SAMPLES)
        .chain((document) => fc.tuple(fc.constant(document), fc.constantFrom(...leaves(document)))),
      ([document, path]) => {
        const changes = compareDocuments(document, changed(document, path) as object);
        expect(changes.length).toBeGreaterThan(0);
        expect(changes.some((change) => change.path[0]?.field === path[0])).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test('two files that differ never compare as equal, whichever comes first', () => {
  fc.assert(
    fc.property(anyFile, anyFile, (one, other) => {
      const differ = JSON.stringify(one) !== JSON.stringify(other);
      expect(compareDocuments(one, other).length > 0).toBe(differ);
      expect(compareDocuments(other, one).length > 0).toBe(differ);
    }),
  );
});

/** The same file with its claims in another order and all of their keys new. */
function renumbered(document: CaseDocument): CaseDocument {
  const text = JSON.stringify({ ...document, claims: [...document.claims].reverse() });
  return JSON.parse(text.replaceAll(/"c(\d+)"/g, '"c9$1"')) as CaseDocument;
}

test('new numbers of the claims are no change of what is said', () => {
  expect(said(compareDocuments(ELSHIBAYEV, renumbered(ELSHIBAYEV)))).toEqual(['rearranged ']);
});

test('one status more is one change, and its fields are not told one by one', () => {
  const [first, ...rest] = ELSHIBAYEV.status;
  const fewer = { ...ELSHIBAYEV, status: rest };
  const changes = compareDocuments(fewer, ELSHIBAYEV);
  expect(said(changes)).toContain('added status');
  const added = changes.find(({ path }) => path[0]?.field === 'status');
  expect(added).toMatchObject({ before: null, after: { kind: first?.kind } });
});

test('a word that changed inside a fact is told as that word, with the fact it belongs to', () => {
  const [first, ...rest] = ELSHIBAYEV.status;
  if (first === undefined) throw new Error('The sample has no status');
  const other = { ...ELSHIBAYEV, status: [{ ...first, text: { en: 'Taken at night' } }, ...rest] };
  const [change, ...more] = compareDocuments(ELSHIBAYEV, other).filter(
    ({ path }) => path[0]?.field === 'status',
  );
  expect(more.map(({ path }) => path[1]?.field)).toEqual(more.map(() => 'text'));
  expect(change?.path[0]?.item).toMatchObject({ kind: first.kind });
});

test('what a changed pointer led to is told, not its key', () => {
  const claims = ELSHIBAYEV.status[0]?.claims ?? [];
  const status = ELSHIBAYEV.status.map((one, at) => (at === 0 ? { ...one, claims: [] } : one));
  const changes = compareDocuments(ELSHIBAYEV, { ...ELSHIBAYEV, status });
  expect(changes).toHaveLength(claims.length);
  expect(changes[0]).toMatchObject({ kind: 'removed', before: { list: 'claims' } });
});
