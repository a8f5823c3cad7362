import type { Entries } from '@/lib/platform/forms/entries';
import { MERGE, type Value } from '@/lib/platform/forms/merge/merge-fields';
import {
  chosenFor,
  joinValues,
  judgeField,
  putTogether,
  settle,
  standingField,
  weigh,
  type FieldKind,
  type Verdict,
  type Weighed,
} from '@/lib/platform/forms/merge/rules';

const field = (kind: FieldKind, value: Value) => ({ name: 'ground', label: 'Ground', kind, value });
const weighed = (verdict: Verdict, kind: FieldKind = 'text'): Weighed => ({
  ...{ field: field(kind, 'Two.'), began: 'One.', mine: 'Three.', verdict },
});

describe('a field as it stands', () => {
  const kinds = [
    { value: 'PARDON', label: 'Pardoned' },
    { value: 'TERM', label: 'Term served' },
  ];

  test('of a list says the words of a choice, and of none that the list lacks its own', () => {
    const { say, ...rest } = standingField(['ground', 'Ground', 'choice'], 'TERM', kinds);
    expect(rest).toEqual(field('choice', 'TERM'));
    expect([say?.('TERM'), say?.('PARDON'), say?.('OLD')]).toEqual(['Term served', 'Pardoned', 'OLD']);
  });

  test('is empty where nothing stands, and says a value of no list as it is', () => {
    for (const nothing of [null, undefined])
      expect(standingField(['ground', 'Ground', 'line'], nothing)).toEqual(field('line', ''));
    expect(standingField(['ground', 'Ground', 'choice'], ['A'])).toEqual(field('choice', ['A']));
  });
});

describe('what is no change', () => {
  test.each([
    ['a line end of an old machine', 'text', 'a\nb', 'a\rb'],
    ['spaces around', 'line', 'a b', '  a b '],
    ['another way to write a date', 'date', '2011-12-16', '16.12.2011'],
    ['a day that nobody can read, written the same', 'date', 'soon', 'soon '],
    ['no date at all', 'date', '', ' '],
  ] as const)('%s', (_what, kind, began, mine) => {
    expect(judgeField(kind, began, began, mine)).toBe('nobody');
  });

  test.each([
    ['a line end more', 'text', 'a\nb', 'a\n\nb'],
    ['a space within', 'line', 'a b', 'a  b'],
    ['a day that nobody can read, written otherwise', 'date', 'soon', 'later'],
    ['a part of a list', 'choice', ['A', 'B'], ['A']],
    ['two words of a list as one', 'choice', ['A', 'B'], ['AB']],
  ] as const)('%s is one', (_what, kind, began, mine) => {
    expect(judgeField(kind, began, began, mine)).toBe('mine');
  });

  test('a list is weighed without being put in another order', () => {
    const mine = ['B', 'A'];
    judgeField('choice', ['A'], ['A'], mine);
    expect(mine).toEqual(['B', 'A']);
  });
});

describe('what a field holds in the end', () => {
  test.each([
    ['nobody', null, 'Three.'],
    ['alike', null, 'Three.'],
    ['mine', 'theirs', 'Three.'],
    ['theirs', 'mine', 'Two.'],
    ['both', 'theirs', 'Two.'],
    ['both', 'mine', 'Three.'],
    ['both', 'joined', 'Two. Three.'],
    ['both', null, null],
  ] as const)('changed by %s, chosen %s: %s', (verdict, choice, value) => {
    expect(settle(weighed(verdict), choice)).toBe(value);
  });

  test('one line is never two joined', () => {
    expect(settle(weighed('both', 'line'), 'joined')).toBeNull();
  });
});

describe('both texts as one', () => {
  const join = (theirs: Value, mine: Value, began: Value = 'One. ', kind: FieldKind = 'text') =>
    joinValues(field(kind, theirs), began, mine);

  test('hold what either side wrote, whatever the line ends', () => {
    expect(join('One. Two.', 'One. Three.')).toBe('One. Two. Three.');
    expect(join('a\r\nb', 'a\nb', 'a\rb')).toBe('a\nb');
    expect(join('a\rb', 'a\nc\n', 'a\r\nb')).toBe('a\nc\n');
    expect(join('a\nb', 'a\rc', 'a\nb')).toBe('a\nc');
  });

  test('are none where one side is a list, or the field one line', () => {
    expect(join(['One.'], 'Two.')).toBeUndefined();
    expect(join('One.', ['Two.'])).toBeUndefined();
    expect(join('One.', 'Two.', 'One.', 'line')).toBeUndefined();
    expect(join('One.', 'Two.', 'One.', 'choice')).toBeUndefined();
  });

  test('began with nothing where a list stood', () => {
    expect(join('Two.', 'Three.', ['One.'])).toBe('Two. Three.');
  });
});

test('a choice is one of three words, said for the field', () => {
  const chosen = (choice: string) => chosenFor('ground', { [`${MERGE.choice}ground`]: choice });
  expect(['theirs', 'mine', 'joined'].map(chosen)).toEqual(['theirs', 'mine', 'joined']);
  expect(['', 'both', 'Mine'].map(chosen)).toEqual([null, null, null]);
  expect(chosenFor('ground', { [`${MERGE.choice}other`]: 'mine' })).toBeNull();
});

describe('what a form says that it began with', () => {
  const judge = (began: Entries[string], theirs: Value, mine?: Value) =>
    weigh([field('choice', theirs)], {
      ...(mine === undefined ? {} : { ground: mine }),
      [MERGE.began]: began,
    })[0];

  test('counts, one value or a list of them', () => {
    expect(judge('{"ground":"A"}', 'A', 'B')).toMatchObject({ began: 'A', mine: 'B', verdict: 'mine' });
    expect(judge('{"ground":["A","B"]}', ['A', 'B'], ['A'])).toMatchObject({
      ...{ began: ['A', 'B'], verdict: 'mine' },
    });
    expect(judge('{"ground":[]}', ['A'], [])).toMatchObject({ began: [], verdict: 'theirs' });
  });

  test.each(['', '5', '"ground"', 'null', '{"ground":null}', '{"ground":{"0":"A"}}', '{"ground":["A",5]}'])(
    'is unknown where it says %j',
    (began) => {
      expect(judge(began, 'A', 'B')).toMatchObject({ began: '', verdict: 'both' });
    },
  );

  test('is unknown where it says two things', () => {
    expect(judge(['{"ground":"A"}'], 'A', 'B')).toMatchObject({ began: '', verdict: 'both' });
  });

  test('a field that was not sent is empty', () => {
    expect(judge('{"ground":"A"}', 'A')).toMatchObject({ mine: '', verdict: 'mine' });
  });
});

test('what is put together carries nothing of the last sending', () => {
  const sent = {
    ...{ ground: 'Three.', reason: 'because', [MERGE.mark]: '7', [MERGE.look]: 'yes' },
    [`${MERGE.choice}ground`]: 'mine',
  };
  expect(putTogether([weighed('both')], sent, { revision: '8' })).toEqual({
    ...{ ground: 'Three.', reason: 'because', revision: '8', [MERGE.began]: '{"ground":"Two."}' },
  });
});
