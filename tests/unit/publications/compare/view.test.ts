import { compareDocuments } from '@/lib/publications/compare/rules';
import { sayChanges, type SaidChange } from '@/lib/publications/compare/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { ELSHIBAYEV } from '@/tests/support/sample-elshibayev';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';
import { ATABEK } from '@/tests/support/sample-atabek';

type Document = typeof ELSHIBAYEV;

/** What is said of the change that this makes to a document. */
function saidOf(
  change: (document: Document) => void,
  locale: Locale = 'en',
  from = ELSHIBAYEV,
): SaidChange[] {
  const after = structuredClone(from);
  change(after);
  return sayChanges(compareDocuments(from, after), locale);
}

it('says nothing where nothing changed', () => {
  expect(saidOf(() => undefined)).toEqual([]);
});

it('says a name that came by its own words, and its codes in words', () => {
  const [said, ...more] = saidOf((document) => {
    const [name] = document.names;
    if (name === undefined) throw new Error('The sample has no name');
    document.names.push({ ...name, text: 'Inventa Examplova', kind: 'PEN' });
  });
  expect(more).toEqual([]);
  expect(said?.where).toBe('names: Inventa Examplova');
  expect(said?.kind).toBe('added');
  expect(said?.before).toBeNull();
  expect(said?.after).toContain('Pen name');
  expect(said?.after).not.toContain('PEN');
});

it('says what went, with nothing after it', () => {
  const [said] = saidOf((document) => void document.names.pop());
  expect(said).toMatchObject({ kind: 'removed', after: null });
  expect(said?.before).not.toBe('');
});

it('says a code of one and the same field by the list in which it stands', () => {
  const [kind] = saidOf((document) => {
    const [status] = document.status;
    if (status === undefined) throw new Error('The sample has no status');
    status.kind = status.kind === 'RELEASED' ? 'ARRESTED' : 'RELEASED';
  }).filter(({ after }) => after?.includes('Released') === true || after?.includes('Arrested') === true);
  expect(kind).toBeDefined();
  expect(JSON.stringify(kind)).not.toContain('RELEASED');
});

it('says an order that changed, where nothing else did', () => {
  const changes = sayChanges([{ path: [], kind: 'rearranged', before: null, after: null }], 'en');
  expect(changes).toEqual([
    { key: '0', where: 'Order', part: 'Order', place: '', kind: 'rearranged', before: null, after: null },
  ]);
});

it.each([
  ['en', 'yes', '1,234'],
  ['ru', 'да', '1\u00a0234'],
  ['kk', 'иә', '1\u00a0234'],
] as const)('says numbers, truth and texts as %s has them', (locale, yes, number) => {
  const change = (field: string, after: unknown) =>
    sayChanges([{ path: [{ field, item: null }], kind: 'changed', before: null, after }], locale)[0]?.after;
  expect(change('partisan', true)).toBe(yes);
  expect(change('number', 1234)).toBe(number);
  expect(change('summary', { en: 'One' })).toBe('One');
  expect(change('summary', { en: 'One', ru: 'Один' })).toMatch(/^One \(.+\) · Один \(.+\)$/);
  expect(change('gender', null)).toBeNull();
});

it.each([ELSHIBAYEV, SOKOLOVA, ATABEK])(
  'leaves no code of a list and no key of the document unsaid',
  (document) => {
    const bare = {
      ...structuredClone(document),
      names: [],
      status: [],
      charges: [],
      decisions: [],
      claims: [],
    };
    const said = sayChanges(compareDocuments(bare, document), 'en');
    expect(said.length).toBeGreaterThan(5);
    const codes = said.flatMap(
      ({ where, after }) => `${where} ${after ?? ''}`.match(/\b[A-Z]{3,}_[A-Z_]+\b/g) ?? [],
    );
    expect(codes).toEqual([]);
  },
);
