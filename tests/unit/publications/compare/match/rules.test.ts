import { matchItems, shareKeys, type Item } from '@/lib/publications/compare/match/rules';

describe('which things of two lists are the same', () => {
  test('equal ones are, wherever they stand and whatever their key', () => {
    const [a, b] = [
      { key: 'c1', text: 'A' },
      { key: 'c2', text: 'B' },
    ];
    const [otherB, otherA] = [
      { key: 'c1', text: 'B' },
      { key: 'c2', text: 'A' },
    ];
    expect(matchItems([a, b], [otherB, otherA])).toEqual({
      pairs: [
        [b, otherB],
        [a, otherA],
      ],
      ...{ removed: [], added: [] },
    });
  });

  test('of equal ones each is once', () => {
    const [one, two, three] = [1, 2, 3].map((key) => ({ key, text: 'A' }));
    expect(matchItems([one, two], [three])).toEqual({ pairs: [[one, three]], removed: [two], added: [] });
    expect(matchItems([one], [two, three])).toEqual({ pairs: [[one, two]], removed: [], added: [three] });
  });

  test('an equal one is before one that is merely alike', () => {
    const [near, same] = [
      { a: 1, b: 2 },
      { a: 1, b: 1 },
    ];
    const done = matchItems([{ a: 1, b: 1 }], [near, same]);
    expect(done).toEqual({ pairs: [[same, same]], removed: [], added: [near] });
  });

  test.each([
    ['half of the fields agree', { a: 1, b: 1 }, { a: 1, b: 2 }, true],
    ['a third of them', { a: 1, b: 1, c: 1 }, { a: 1, b: 2, c: 2 }, false],
    ['a field that one side lacks counts', { a: 1 }, { a: 1, b: 1, c: 1 }, false],
    ['and on the other side', { a: 1, b: 1, c: 1 }, { a: 1 }, false],
    ['what both leave empty does not', { a: 1, b: null, c: [] }, { a: 1, b: [], d: 2 }, true],
    ['agreeing in nothing but what is empty', { a: null, b: 1 }, { a: null, b: 2 }, false],
    ['agreeing in lists', { a: [1], b: 1 }, { a: [1], b: 2 }, true],
    ['two empty ones, one said to be so', { a: null }, {}, false],
    ['a text and another', 'A', 'B', false],
    ['a text and a thing', 'A', { a: 1 }, false],
    ['two lists', [1, 2], [1, 3], false],
    ['nothing and a thing', null, { a: 1 }, false],
  ])('%s', (_what, one, other, areSame) => {
    const apart = { pairs: [], removed: [one], added: [other] };
    expect(matchItems<unknown>([one], [other])).toEqual(
      areSame ? { pairs: [[one, other]], removed: [], added: [] } : apart,
    );
  });

  test('the most alike are put together first, each once', () => {
    const one = { a: 1, b: 1, c: 1, d: 1 };
    const [half, most] = [
      { ...one, a: 2, b: 2 },
      { ...one, a: 2 },
    ];
    expect(matchItems([one], [half, most])).toEqual({ pairs: [[one, most]], removed: [], added: [half] });
    expect(matchItems([half, most], [one])).toEqual({ pairs: [[most, one]], removed: [half], added: [] });
  });

  test('fields that do not count are told', () => {
    const [one, other] = [
      { key: 'c1', own: 1, a: 1 },
      { key: 'c2', own: 2, a: 1 },
    ];
    expect(matchItems([one], [other], ['key', 'own']).pairs).toEqual([[one, other]]);
    expect(matchItems([one], [other], ['own']).pairs).toEqual([[one, other]]);
    const [far, off] = [
      { key: 'c1', a: 1 },
      { key: 'c1', a: 2 },
    ];
    expect(matchItems([far], [off]).pairs).toEqual([]);
    expect(matchItems([far], [off], []).pairs).toEqual([[far, off]]);
  });

  test('texts are the same where they read the same', () => {
    expect(matchItems(['A', 'B'], ['B', 'C'])).toEqual({ pairs: [['B', 'B']], removed: ['A'], added: ['C'] });
  });
});

describe('keys that two documents share', () => {
  const thing = (key: string, text: string): Item => ({ key, text, claims: [] });
  /** Two things of a list that change their keys from one version to the next. */
  const turned = (list: string): [Item, Item] => [
    { [list]: [thing('x1', 'A'), thing('x2', 'B')] },
    { [list]: [thing('x1', 'B'), thing('x2', 'A')] },
  ];
  const shareBoth = (list: string, held: (key: string) => Item) => {
    const [before, after] = turned(list);
    return shareKeys({ ...before, ...held('x1') }, { ...after, ...held('x2') });
  };

  test.each(['documents', 'claims', 'status', 'occurrences', 'charges', 'decisions', 'memberships'])(
    'lead to what stands in both lists of %s',
    (list) => {
      const { before, after, resolve } = shareBoth(list, (key) => ({ restsOn: key }));
      expect(after['restsOn']).toBe(before['restsOn']);
      expect(resolve(after['restsOn'])).toEqual({ list, item: thing('x2', 'A') });
    },
  );

  test.each(['restsOn', 'supersedes', 'reviews', 'document', 'preferred'])(
    'stand in the field %s, alone or in a list, at any depth',
    (field) => {
      const ways = [
        (key: string) => ({ [field]: key }),
        (key: string) => ({ [field]: [key] }),
        (key: string) => ({ inner: { [field]: key } }),
        (key: string) => ({ inner: [{ [field]: [key, { [field]: key }] }] }),
        (key: string) => ({ [field]: { [field]: key } }),
      ];
      for (const held of ways) {
        const { before, after, resolve } = shareBoth('claims', held);
        expect({ ...after, claims: null }).toEqual({ ...before, claims: null });
        const { claims, ...rest } = resolve(after) as Item;
        expect(claims).toHaveLength(2);
        expect(JSON.stringify(rest)).toContain('"text":"A"');
      }
    },
  );

  test('are no keys in any other field', () => {
    const { before, after, resolve } = shareBoth('claims', (key) => ({ note: key, notes: [key] }));
    expect([before['note'], after['note']]).toEqual(['x1', 'x2']);
    expect(resolve({ note: 'x1', notes: ['x2', 7, null] })).toEqual({ note: 'x1', notes: ['x2', 7, null] });
  });

  test('lead nowhere where nothing has that key', () => {
    const { before, resolve } = shareBoth('claims', () => ({ restsOn: 'x9' }));
    expect(resolve(before['restsOn'])).toBe('x9');
  });

  test('tell what is gone from what is new', () => {
    const { before, after, resolve } = shareKeys(
      { claims: [thing('c1', 'A')], restsOn: 'c1' },
      { claims: [thing('c1', 'B')], restsOn: 'c1' },
    );
    expect(before['restsOn']).not.toBe(after['restsOn']);
    expect(resolve(before['restsOn'])).toEqual({ list: 'claims', item: thing('c1', 'A') });
    expect(resolve([after['restsOn']])).toEqual([{ list: 'claims', item: thing('c1', 'B') }]);
  });

  test('tell several that are gone, or new, from one another', () => {
    const held = (texts: string[]): Item => ({
      claims: texts.map((text, at) => thing(`c${at}`, text)),
      restsOn: texts.map((_text, at) => `c${at}`),
    });
    const { before, after, resolve } = shareKeys(held(['A', 'B']), held(['C', 'D']));
    const told = (document: Item) =>
      (resolve(document['restsOn']) as { item: Item }[]).map(({ item }) => item['text']);
    expect([told(before), told(after)]).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  test('of a list that is none lead nowhere', () => {
    const { before, resolve } = shareKeys({ claims: 'c1', status: [null, 'c1'], restsOn: 'c1' }, {});
    expect(resolve(before['restsOn'])).toBe('c1');
  });

  describe('of claims that say the same', () => {
    const claims = [
      { key: 'c1', text: 'said' },
      { key: 'c2', text: 'said' },
    ];
    const borne = (one: Item, other: Item, [first, second]: string[]) => ({
      one: { ...one, claims: [first] },
      other: { ...other, claims: [second] },
    });
    /** The second version numbers the two claims the other way round. */
    const follows = (list: string, one: Item, otherList: string, other: Item) => {
      const of = (keys: string[]): Item => {
        const told = borne(one, other, keys);
        return list === otherList
          ? { claims, [list]: [told.one, told.other] }
          : { claims, [list]: [told.one], [otherList]: [told.other] };
      };
      const { before, after } = shareKeys(of(['c1', 'c2']), of(['c2', 'c1']));
      const pointers = (document: Item) => [document[list], document[otherList]];
      return JSON.stringify(pointers(before)) === JSON.stringify(pointers(after));
    };

    test.each([
      ['the kind of their fact', 'status', { kind: 'ARRESTED' }, 'status', { kind: 'RELEASED' }],
      ['its date', 'status', { kind: 'X', when: '2011' }, 'status', { kind: 'X', when: '2012' }],
      ['a date where the other has none', 'status', { kind: 'X', when: '2011' }, 'status', { kind: 'X' }],
      ['the category of a charge', 'charges', { category: 'X' }, 'charges', { category: 'Y' }],
      ['the list it stands in', 'status', { kind: 'X' }, 'occurrences', { kind: 'X' }],
      ['a decision', 'decisions', { kind: 'X' }, 'decisions', { kind: 'Y' }],
      ['a tie', 'memberships', { kind: 'X' }, 'memberships', { kind: 'Y' }],
    ])('are told apart by %s', (_what, list, one, otherList, other) => {
      expect(follows(list, one, otherList, other)).toBe(true);
    });

    test('are told apart by all facts that they bear, in whatever order those stand', () => {
      const [arrest, release] = [{ kind: 'ARRESTED' }, { kind: 'RELEASED' }];
      const { before, after, resolve } = shareKeys(
        {
          claims,
          status: [
            { ...arrest, claims: ['c1', 'c2'] },
            { ...release, claims: ['c1'] },
          ],
        },
        {
          claims,
          status: [
            { ...release, claims: ['c2'] },
            { ...arrest, claims: ['c2', 'c1'] },
          ],
        },
      );
      const [, released] = before['status'] as Item[];
      expect((after['status'] as Item[])[0]).toEqual(released);
      expect(resolve(released)).toEqual({
        ...release,
        claims: [{ list: 'claims', item: { key: 'c2', text: 'said' } }],
      });
    });
  });

  test('of claims follow the document that they stand in', () => {
    const documents = (first: string, second: string) => [
      { key: 'd1', title: first },
      { key: 'd2', title: second },
    ];
    const said = (key: string, document: string) => ({ key, text: 'said', document });
    const { before, after } = shareKeys(
      { documents: documents('A', 'B'), claims: [said('c1', 'd1'), said('c2', 'd2')], preferred: 'c1' },
      { documents: documents('B', 'A'), claims: [said('c1', 'd1'), said('c2', 'd2')], preferred: 'c2' },
    );
    expect(after['preferred']).toBe(before['preferred']);
  });
});
