import fc from 'fast-check';
import { amendLegalInput, fieldSchema, fieldsOf, isBecame, legalRow } from '@/lib/cases/legal-fields/schema';

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

test('which row and which field is said from closed lists, on a file that somebody saw', () => {
  const faults = (change: object) =>
    amendLegalInput
      .safeParse({ ...input('charge', 'part', '1'), ...change })
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  expect(faults({ of: 'name' })).toEqual(['of input.choice']);
  expect(faults({ became: 'DROPPED' })).toEqual(['became input.choice']);
  expect(faults({ revision: 2 })).toBeUndefined();
  expect(faults({ revision: 0 })).toHaveLength(1);
});

test('a sentence is supplementary or not, said in a word', () => {
  for (const word of ['yes', 'no'])
    expect(amendLegalInput.parse(input('sentence', 'supplementary', word)).value).toBe(word);
  expect(faultOf('sentence', 'supplementary', 'maybe')).toEqual(['value input.choice']);
  expect(faultOf('sentence', 'supplementary', undefined)).toEqual(['value input.choice']);
});

test('only a sentence has a length, and only a charge became something', () => {
  const length = { years: 6, months: 0, days: 0 };
  expect(amendLegalInput.parse(input('sentence', 'term', length)).value).toEqual(length);
  expect(amendLegalInput.parse(input('decision', 'outcome', 'UPHELD')).value).toBe('UPHELD');
  expect([
    isBecame('charge', 'outcome'),
    isBecame('decision', 'outcome'),
    isBecame('charge', 'when'),
  ]).toEqual([true, false, false]);
  // Beside another field a length is not looked at.
  expect(amendLegalInput.parse({ ...input('sentence', 'regime', undefined), term: length }).value).toBeNull();
});
