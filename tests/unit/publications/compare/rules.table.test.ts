import { compareDocuments, type Change } from '@/lib/publications/compare/rules';

/** `changed status[ARRESTED].place: A → B`, a thing of a list by its kind. */
const said = (changes: readonly Change[]) =>
  changes.map(({ kind, path, before, after }) => {
    const steps = path.map(({ field, item }) =>
      item === null ? field : `${field}[${String(item['kind'])}]`,
    );
    return `${kind} ${steps.join('.')}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
  });
const compared = (before: object, after: object) => said(compareDocuments(before, after));
const fact = (kind: string, rest: object = {}) => ({ key: 's1', kind, claims: [], ...rest });

test.each([
  ['a word', { place: 'A' }, { place: 'B' }, ['changed place: "A" → "B"']],
  ['a word more', {}, { place: 'B' }, ['added place: null → "B"']],
  ['a word less', { place: 'A' }, { place: null }, ['removed place: "A" → null']],
  ['nothing, said in two ways', { place: null }, {}, ['rearranged : null → null']],
  ['a word inside', { a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, ['changed a.b.c: 1 → 2']],
  ['two words', { a: 1, b: 1 }, { a: 2, b: 2 }, ['changed a: 1 → 2', 'changed b: 1 → 2']],
  ['words for a number', { a: { b: 1 } }, { a: 'x' }, ['changed a: {"b":1} → "x"']],
  ['a list for a thing', { a: { b: 1 } }, { a: [1] }, ['changed a: {"b":1} → [1]']],
  ['a thing for a list', { a: [1] }, { a: { b: 1 } }, ['changed a: [1] → {"b":1}']],
  [
    ...([
      'a date, told whole',
      { a: { edtf: '2011', latest: 'x' } },
      { a: { edtf: '2012', latest: 'y' } },
    ] as const),
    ['changed a: {"edtf":"2011","latest":"x"} → {"edtf":"2012","latest":"y"}'],
  ],
  [
    ...(['a term, told whole', { a: { years: 6, days: 0 } }, { a: { years: 5, days: 1 } }] as const),
    ['changed a: {"years":6,"days":0} → {"years":5,"days":1}'],
  ],
  [
    'one text of a list for another',
    { a: ['x', 'y'] },
    { a: ['y', 'z'] },
    ['removed a: "x" → null', 'added a: null → "z"'],
  ],
] as const)('%s', (_what, before, after, changes) => {
  expect(compared(before, after)).toEqual(changes);
});

test('a key says nothing: things in another order under new keys are rearranged', () => {
  const [arrest, release] = [fact('ARRESTED'), fact('RELEASED', { key: 's2' })];
  const after = {
    status: [
      { ...release, key: 's1' },
      { ...arrest, key: 's2' },
    ],
  };
  expect(compared({ status: [arrest, release] }, after)).toEqual(['rearranged : null → null']);
  expect(compared({ status: [arrest] }, { status: [{ ...arrest, key: 's2' }] })).toHaveLength(1);
});

test('what changed in a thing of a list is told with the thing as it is now', () => {
  const before = { status: [fact('ARRESTED', { place: { name: 'A' } }), fact('RELEASED')] };
  const after = { status: [fact('RELEASED'), fact('ARRESTED', { place: { name: 'B' } })] };
  expect(compared(before, after)).toEqual(['changed status[ARRESTED].place.name: "A" → "B"']);
  expect(compareDocuments(before, after)[0]?.path[0]?.item).toEqual(after.status[1]);
});

test('a thing of a list that is new or gone is told whole, by itself', () => {
  const [arrest, release] = [fact('ARRESTED', { place: 'A', why: 'x' }), fact('RELEASED', { place: 'B' })];
  const changes = compareDocuments({ status: [arrest] }, { status: [release] });
  expect(changes).toEqual([
    { path: [{ field: 'status', item: arrest }], kind: 'removed', before: arrest, after: null },
    { path: [{ field: 'status', item: release }], kind: 'added', before: null, after: release },
  ]);
});

test('a list in a list keeps the way to it', () => {
  const of = (word: string) => ({ rows: [{ kind: 'X', same: 1, cells: [{ kind: 'Y', same: 1, word }] }] });
  expect(compared(of('A'), of('B'))).toEqual(['changed rows[X].cells[Y].word: "A" → "B"']);
  const bare = (word: string) => ({ rows: [{ kind: 'X', cells: [word] }] });
  expect(compared(bare('A'), bare('B'))).toEqual([
    ...['removed rows[X].cells: "A" → null', 'added rows[X].cells: null → "B"'],
  ]);
});

test('a pointer is told by what it leads to', () => {
  const claims = [
    { key: 'c1', text: 'said' },
    { key: 'c2', text: 'written' },
  ];
  const [first, second] = claims.map((item) => ({ list: 'claims', item }));
  const [change] = compareDocuments({ claims, preferred: 'c1' }, { claims, preferred: 'c2' });
  expect(change).toEqual({
    ...{ path: [{ field: 'preferred', item: null }], kind: 'changed', before: first, after: second },
  });
  const fact = { key: 's1', kind: 'ARRESTED', claims: ['c1'], place: 'A' };
  const [moved] = compareDocuments({ claims, status: [fact] }, { claims, status: [{ ...fact, place: 'B' }] });
  expect(moved?.path[0]?.item).toEqual({ ...fact, place: 'B', claims: [first] });
});
