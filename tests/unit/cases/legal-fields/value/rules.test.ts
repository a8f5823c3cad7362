import fc from 'fast-check';
import { fieldSchema, fieldsOf, legalRow, type LegalRow } from '@/lib/cases/legal-fields/schema';
import {
  columnsOf,
  earlierValues,
  fromKept,
  isDateField,
  isSame,
  typedOf,
  type Row,
} from '@/lib/cases/legal-fields/value/rules';
import { dateBasis } from '@/lib/claims/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';

const ROWS: Record<LegalRow, Row> = {
  charge: { id: '1', outcome: 'PENDING', outcomeEdtf: null, language: 'en', category: 'TERRORISM' },
  decision: { id: '2', outcome: 'CONVICTED', language: 'en', kind: 'VERDICT' },
  sentence: { id: '3', type: 'FINE', language: 'en', supplementary: false, years: null },
  occurrence: { id: '4', kind: 'PROTEST_ROLE', language: 'en', eventId: null },
};
const values: Record<string, fc.Arbitrary<unknown>> = {
  dates: fc.constantFrom('2011-12', '2019?', '../2021-09-29', '2014-02-28'),
  text: fc.stringMatching(/^[a-z]{1,30}$/),
};
/** What a person may type into a field, as its form sends it. */
const typedInto = (of: LegalRow, field: string): fc.Arbitrary<unknown> => {
  const units = fc.integer({ min: 0, max: 90 });
  if (field === 'term')
    return fc.record({ years: units, months: units, days: fc.integer({ min: 1, max: 90 }) });
  if (of === 'charge' && field === 'outcome')
    return fc.record({
      is: fc.constantFrom('PENDING', 'CONVICTED', 'DROPPED'),
      when: values['dates'] ?? fc.constant(''),
    });
  if (['when', 'act', 'until', 'start'].includes(field)) return values['dates'] ?? fc.constant('');
  const schema = fieldSchema(of, field);
  const choices = [
    ...dateBasis.options,
    'VERDICT',
    'PROTEST_ROLE',
    'APPEAL',
    'UPHELD',
    'TERRORISM',
    'LIFE',
    'STRICT',
    'yes',
    'no',
    'ru',
    'kk',
    'TEXT',
  ];
  const known = choices.filter((one) => schema?.safeParse(one).success === true);
  const ids = fc.uuid();
  if (field.endsWith('Id')) return ids;
  return known.length > 0 && schema?.safeParse('an invented text').success !== true
    ? fc.constantFrom(...known)
    : (values['text'] ?? fc.constant(''));
};
const fields = fc
  .constantFrom(...legalRow.options)
  .chain((of) => fc.constantFrom(...fieldsOf(of)).map((field) => ({ of, field })));

test('a value that was typed is in the row what its form would send again', () => {
  fc.assert(
    fc.property(
      fields.chain((one) => typedInto(one.of, one.field).map((typed) => ({ ...one, typed }))),
      ({ of, field, typed }) => {
        const read = fieldSchema(of, field)?.safeParse(typed);
        if (read?.success !== true) return false;
        const row = { ...ROWS[of], ...columnsOf(ROWS[of], field, read.data) };
        const sent = typedOf(row, field);
        const parts = typeof typed === 'object' ? (typed as Record<string, unknown>) : { '': typed };
        const expected = Object.fromEntries(
          Object.entries(parts)
            .filter(([, part]) => part !== 0)
            .map(([name, part]) => [
              name === '' ? 'value' : `${field === 'term' ? 'term' : 'became'}.${name}`,
              String(part),
            ]),
        );
        return isSame(sent, expected);
      },
    ),
  );
});

const states = fc.array(fc.constantFrom(null, 'a', 'b', 'c'), { minLength: 1, maxLength: 9 });

test('the earlier values of a field are the changes of it alone: none is the one after it, the last is not the one that stands', () => {
  fc.assert(
    fc.property(states, (parts) => {
      const rows = parts.map((part) => ({ part }));
      const row = rows.at(-1) ?? {};
      const kept = rows.slice(0, -1).map((before, at) => ({ before, at }));
      const earlier = earlierValues(row, kept, 'part');
      const chain = [typedOf(row, 'part'), ...earlier.map(({ value }) => value)];
      expect(chain.every((value, at) => at === 0 || !isSame(value, chain[at - 1] ?? {}))).toBe(true);
      const distinct = parts.filter((part, at) => at === 0 || part !== parts[at - 1]);
      expect(chain.map(({ value }) => value ?? null).reverse()).toEqual(distinct);
    }),
  );
});

test('a change of another field, and one that says the same length in other zeros, is no earlier value', () => {
  const kept = [{ before: { years: 2, months: null, days: null, regime: 'STRICT' } }];
  const row = { years: 2, months: 0, days: 0, regime: 'GENERAL' };
  expect(earlierValues(row, kept, 'term')).toEqual([]);
  expect(earlierValues(row, kept, 'regime')).toMatchObject([{ value: { value: 'STRICT' } }]);
});

test('what came of a charge has its day with it; of a decision it is one word', () => {
  expect(typedOf({ outcome: 'DROPPED', outcomeEdtf: '2020-05' }, 'outcome')).toEqual({
    'became.is': 'DROPPED',
    'became.when': '2020-05',
  });
  expect(typedOf({ outcome: 'UPHELD' }, 'outcome')).toEqual({ value: 'UPHELD' });
});

test('a kept row has the names of the code; what is none is empty', () => {
  expect(fromKept({ alleged_act: 'x', date_edtf: null })).toEqual({ allegedAct: 'x', dateEdtf: null });
  expect(fromKept(null)).toEqual({});
  expect(fromKept('row')).toEqual({});
});

test('a date is kept as it was said, with its first and last day', () => {
  const bounds = (name: string) => ({
    ...{ [`${name}Edtf`]: '2019-05', [`${name}Earliest`]: new Date('2019-05-01') },
    ...{ [`${name}Latest`]: new Date('2019-05-31') },
  });
  const said = readEdtf('2019-05');
  for (const field of ['act', 'until', 'start'] as const)
    expect(columnsOf({}, field, said)).toEqual(bounds(field));
  expect(columnsOf({ outcomeEdtf: null }, 'outcome', { is: 'DROPPED', when: said })).toEqual({
    ...{ outcome: 'DROPPED', ...bounds('outcome') },
  });
  const dates = new Set(legalRow.options.flatMap(fieldsOf).filter(isDateField));
  expect([...dates].sort().join(' ')).toBe('act start until when');
});

test('a length that is taken away, a yes and a no are written as such', () => {
  expect(columnsOf({}, 'term', null)).toEqual({ years: null, months: null, days: null });
  expect(columnsOf({}, 'term', { years: 6, months: 0, days: 2 })).toEqual({ years: 6, months: 0, days: 2 });
  for (const [word, is] of [
    ['yes', true],
    ['no', false],
  ] as const) {
    expect(columnsOf({}, 'supplementary', word)).toEqual({ supplementary: is });
    expect(typedOf({ supplementary: is }, 'supplementary')).toEqual({ value: word });
  }
});

test('nothing is typed of a value that is not known, or that no form could send', () => {
  for (const part of [null, undefined, '', 0]) expect(typedOf({ part }, 'part')).toEqual({});
  expect(typedOf({}, 'part')).toEqual({});
  expect(typedOf({ part: { closed: 'x' } }, 'part')).toEqual({ value: '' });
});
