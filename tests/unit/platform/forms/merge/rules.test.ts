import fc from 'fast-check';
import type { Entries } from '@/lib/platform/forms/entries';
import { MERGE, toBegan } from '@/lib/platform/forms/merge/merge-fields';
import {
  judgeField,
  putTogether,
  weigh,
  type Choice,
  type FieldKind,
  type StandingField,
} from '@/lib/platform/forms/merge/rules';
import { toMergeView } from '@/lib/platform/forms/merge/view';

const value = fc.constantFrom('', 'Aktau', 'Aktobe', 'Held since May. No lawyer came.', 'Болған жоқ');
const kind = fc.constantFrom<FieldKind>('text', 'line', 'choice');
const NAMES = ['name', 'text', 'kind'] as const;
type Row = Record<(typeof NAMES)[number], string>;
const row: fc.Arbitrary<Row> = fc.record({ name: value, text: value, kind: value });
const KINDS = { name: 'line', text: 'text', kind: 'choice' } as const;

const fieldsOf = (theirs: Row): StandingField[] =>
  NAMES.map((name) => ({ name, label: name, kind: KINDS[name], value: theirs[name] }));
const sentOf = (began: Row, mine: Row, choices: Partial<Record<keyof Row, Choice>> = {}): Entries => ({
  ...mine,
  ...toBegan(began),
  ...Object.fromEntries(Object.entries(choices).map(([name, one]) => [`${MERGE.choice}${name}`, one])),
  revision: '4',
  reason: 'because',
});
const merge = (began: Row, theirs: Row, mine: Row, choices = {}) => {
  const sent = sentOf(began, mine, choices);
  return putTogether(weigh(fieldsOf(theirs), sent), sent, { revision: '7' });
};
const all = (choice: Choice) => ({ name: choice, text: choice, kind: choice });

describe('who changed a field', () => {
  test('is nobody where all three are one', () => {
    fc.assert(fc.property(kind, value, (of, one) => expect(judgeField(of, one, one, one)).toBe('nobody')));
  });

  test('is both alike where both sides are one', () => {
    fc.assert(
      fc.property(kind, value, value, (of, began, both) => {
        fc.pre(began !== both);
        expect(judgeField(of, began, both, both)).toBe('alike');
      }),
    );
  });

  test('is the one side that differs', () => {
    fc.assert(
      fc.property(kind, value, value, (of, began, changed) => {
        fc.pre(began !== changed);
        expect(judgeField(of, began, changed, began)).toBe('theirs');
        expect(judgeField(of, began, began, changed)).toBe('mine');
      }),
    );
  });

  test('is both only where all three differ', () => {
    expect(judgeField('line', 'a', 'b', 'c')).toBe('both');
  });

  test('counts no line end, no space at the end, no order of a list, no way to write a date', () => {
    expect(judgeField('text', 'a\nb', 'c', 'a\r\nb ')).toBe('theirs');
    expect(judgeField('choice', ['A', 'B'], ['C'], ['B', 'A'])).toBe('theirs');
    expect(judgeField('date', '2011-12', '2012', 'Dec 2011')).toBe('theirs');
    expect(judgeField('line', '2011-12', '2012', 'Dec 2011')).toBe('both');
  });
});

describe('both put together', () => {
  test('are what both have where both are one', () => {
    fc.assert(fc.property(row, row, (began, both) => expect(merge(began, both, both)).toMatchObject(both)));
  });

  test('take what only one side changed, from either side', () => {
    fc.assert(
      fc.property(row, row, (began, changed) => {
        expect(merge(began, changed, began)).toMatchObject(changed);
        expect(merge(began, began, changed)).toMatchObject(changed);
      }),
    );
  });

  test('wait for a choice exactly where both changed a field differently', () => {
    fc.assert(
      fc.property(row, row, row, (began, theirs, mine) => {
        const isOpen = NAMES.some(
          (name) => judgeField(KINDS[name], began[name], theirs[name], mine[name]) === 'both',
        );
        expect(merge(began, theirs, mine) === null).toBe(isOpen);
      }),
    );
  });

  test('hold what was chosen', () => {
    const [began, theirs, mine] = [
      { name: 'a', text: 'One.', kind: 'x' },
      { name: 'b', text: 'Two.', kind: 'y' },
      { name: 'c', text: 'Three.', kind: 'z' },
    ];
    expect(merge(began, theirs, mine, all('theirs'))).toMatchObject(theirs);
    expect(merge(began, theirs, mine, all('mine'))).toMatchObject(mine);
    expect(merge(began, theirs, mine, { ...all('mine'), text: 'joined' })).toMatchObject({
      text: 'Two. Three.',
    });
    // One line cannot be two.
    expect(merge(began, theirs, mine, all('joined'))).toBeNull();
  });

  test('are a form opened on what stands now, with nothing of the choices', () => {
    const [began, theirs, mine] = [
      { name: 'a', text: '', kind: '' },
      { name: 'b', text: '', kind: '' },
      { name: 'c', text: '', kind: '' },
    ];
    expect(merge(began, theirs, mine, { name: 'mine' })).toEqual({
      ...mine,
      reason: 'because',
      revision: '7',
      ...toBegan(theirs),
    });
  });

  test('wait for a choice where the form does not say what it began with', () => {
    const sent = { name: 'typed' };
    const fields = [{ name: 'name', label: 'Name', kind: 'line' as const, value: 'theirs' }];
    for (const began of [undefined, 'no JSON', 'null', '{"name":5}']) {
      const told: Entries = began === undefined ? sent : { ...sent, [MERGE.began]: began };
      expect(weigh(fields, told)[0]?.verdict).toBe('both');
      expect(weigh(fields, { ...told, name: 'theirs' })[0]?.verdict).toBe('alike');
    }
  });
});

test('no word of either side is missing from what is shown', () => {
  fc.assert(
    fc.property(row, row, row, (began, theirs, mine) => {
      const sent = sentOf(began, mine);
      const standing = { mark: '7', changes: [], fields: fieldsOf(theirs), hidden: {} };
      const shown = toMergeView(standing, weigh(standing.fields, sent), sent).fields;
      for (const name of NAMES) {
        const field = shown.find((one) => one.name === name);
        if (field === undefined) expect([theirs[name], mine[name]]).toEqual([began[name], began[name]]);
        else expect([field.began, field.theirs, field.mine]).toEqual([began[name], theirs[name], mine[name]]);
      }
    }),
  );
});

test('what was chosen on an earlier state is chosen anew', () => {
  const [began, theirs, mine] = [
    { name: 'a', text: '', kind: '' },
    { name: 'b', text: '', kind: '' },
    { name: 'c', text: '', kind: '' },
  ];
  const shown = (mark: string) => {
    const sent = { ...sentOf(began, mine, { name: 'mine' }), [MERGE.mark]: mark };
    const standing = { mark: '7', changes: [], fields: fieldsOf(theirs), hidden: {} };
    return toMergeView(standing, weigh(standing.fields, sent), sent).fields[0]?.chosen;
  };
  expect([shown('7'), shown('6')]).toEqual(['mine', null]);
});
