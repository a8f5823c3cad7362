import fc from 'fast-check';
import { amendLegalInput, fieldSchema, fieldsOf, legalRow } from '@/lib/cases/legal-fields/schema';

const FOREIGN = { charge: 'court', decision: 'part', sentence: 'court', occurrence: 'court' };
const ID = '00000000-0000-4000-8000-000000000001';
const partOf = (of: string, field: string) =>
  of === 'charge' && field === 'outcome'
    ? 'became'
    : of === 'sentence' && field === 'term'
      ? 'term'
      : 'value';
const input = (of: string, field: string, value: unknown) => ({
  ...{ once: ID, caseId: ID, revision: 1, of, rowId: ID, field, reason: 'An invented reason' },
  ...(value === undefined ? {} : { [partOf(of, field)]: value }),
});
const faultOf = (of: string, field: string, value: unknown) =>
  amendLegalInput
    .safeParse(input(of, field, value))
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

test('every row has fields, and a name that is none of them is refused, also one that every object has', () => {
  for (const of of legalRow.options) {
    expect(fieldsOf(of).length).toBeGreaterThan(5);
    expect(faultOf(of, FOREIGN[of], 'x')).toEqual(['value input.choice']);
    for (const field of ['visibility', 'caseId', 'toString', '__proto__', '']) {
      expect(fieldSchema(of, field)).toBeNull();
      expect(faultOf(of, field, 'x')).toEqual(['field input.choice']);
    }
  }
});

test('a value is judged as where its row is added, and the fault stands at its box', () => {
  expect(faultOf('charge', 'when', '2014-02-29')?.[0]).toMatch(/^value input\./);
  expect(faultOf('sentence', 'term', { years: -1, days: 1 })).toContain('term.years input.term.years');
  expect(faultOf('sentence', 'term', { days: 0 })).toEqual(['term.years input.term.empty']);
  expect(faultOf('decision', 'kind', undefined)).toEqual(['value input.choice']);
  expect(faultOf('charge', 'outcome', undefined)).toEqual(['became.is input.choice']);
  expect(faultOf('charge', 'outcome', { is: 'REQUALIFIED' })).toEqual(['became.is input.choice']);
  expect(faultOf('charge', 'part', 'x'.repeat(41))).toHaveLength(1);
});

test('an empty box takes a value away where there may be none', () => {
  expect(amendLegalInput.parse(input('charge', 'part', undefined)).value).toBeNull();
  expect(amendLegalInput.parse(input('sentence', 'term', undefined)).value).toBeNull();
  expect(amendLegalInput.parse(input('charge', 'outcome', { is: 'DROPPED' })).value).toEqual({
    is: 'DROPPED',
    when: null,
  });
});

test('whatever is sent, it is read or refused', () => {
  const rows = fc.constantFrom(...legalRow.options);
  fc.assert(
    fc.property(rows, fc.nat({ max: 20 }), fc.anything(), (of, at, value) => {
      const field = fieldsOf(of)[at % fieldsOf(of).length] ?? '';
      const read = amendLegalInput.safeParse(input(of, field, value));
      return read.success || read.error.issues.length > 0;
    }),
  );
});
