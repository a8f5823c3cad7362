import { readField } from '@/lib/cases/history/field/schema';
import { narrativeSubject, translateInput, writeSummaryInput } from '@/lib/cases/narratives/schema';
import { recordOccurrenceInput, withdrawOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const text = 'input.text.missing';
const choice = 'input.choice';
const faultsOf = (done: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  done.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const SUMMARY = { caseId: id, after: 3, onTopOf: 4, language: 'ru', text: 'x', reason: 'why' };
const TRANSLATION = { ...SUMMARY, subject: 'charge', subjectId: id, of: '0a'.repeat(32) };
const OCCURRENCE = {
  ...{ caseId: id, revision: 3, kind: 'HEALTH', when: '2011', dateBasis: 'STATED', dateNote: 'x' },
  ...{ placeId: id, eventId: id, authority: 'x', text: 'x', language: 'ru', visibility: 'PARTNER' },
};
const WITHDRAWAL = { once: id, caseId: id, revision: 3, of: 'occurrence', rowId: id, reason: 'why' };
const mayBeOpen = 'authority dateBasis dateNote eventId language placeId text visibility when';

test.each([
  ['a summary', writeSummaryInput, SUMMARY, 'onTopOf'],
  ['a translation', translateInput, TRANSLATION, 'onTopOf'],
  ['an occurrence', recordOccurrenceInput, OCCURRENCE, mayBeOpen],
  ['a withdrawal', withdrawOccurrenceInput, WITHDRAWAL, ''],
])('%s is sent whole and alone', (_name, schema, sent, optional) => {
  expect(faultsOf(schema.safeParse(sent))).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  expect(findOptionalFields(schema, sent).join(' ')).toBe(optional);
});

test.each([
  ['a summary', writeSummaryInput, SUMMARY],
  ['a translation', translateInput, TRANSLATION],
])('%s says which writing was seen: its number, or none yet', (_name, schema, sent) => {
  for (const field of ['after', 'onTopOf']) {
    expect(schema.safeParse({ ...sent, [field]: 0 }).success).toBe(true);
    expect(schema.safeParse({ ...sent, [field]: -1 }).success).toBe(false);
  }
  expect(schema.safeParse({ ...sent, text: 'x'.repeat(6000), reason: 'x'.repeat(1000) }).success).toBe(true);
  const long = { ...sent, text: 'x'.repeat(6001), reason: 'x'.repeat(1001) };
  expect(faultsOf(schema.safeParse(long))).toEqual([
    ...['text: input.text.tooLong', 'reason: input.text.tooLong'],
  ]);
});

test('a translation says of exactly which text it is', () => {
  for (const of of ['0a'.repeat(31), `${'0a'.repeat(32)}0`, `0${'0a'.repeat(32)}`, '0A'.repeat(32)])
    expect(translateInput.safeParse({ ...TRANSLATION, of }).success).toBe(false);
  expect(narrativeSubject.options).toEqual(['summary', 'statusEvent', 'occurrence', 'charge', 'decision']);
});

test('each field says in its own words what is wrong in it', () => {
  const language = 'input.narrative.language';
  expect(findOwnFaultKeys(writeSummaryInput)).toEqual({ language, text, reason: text });
  expect(findOwnFaultKeys(translateInput)).toEqual({ language, text, reason: text });
  expect(findOwnFaultKeys(recordOccurrenceInput)).toEqual({
    ...{ when: 'input.date.unreadable', dateNote: text, authority: text, text },
  });
  expect(findOwnFaultKeys(withdrawOccurrenceInput)).toEqual({ of: choice, reason: text });
});

test('what is not said of an occurrence is not known, and closed', () => {
  const least = { caseId: id, revision: 1, kind: 'IMPUNITY' };
  expect(recordOccurrenceInput.parse(least)).toEqual({
    ...{ ...least, when: null, dateBasis: null, dateNote: null, placeId: null, eventId: null },
    ...{ authority: null, text: null, language: 'en', visibility: 'RESTRICTED' },
  });
  expect(recordOccurrenceInput.safeParse({ ...least, revision: 0 }).success).toBe(false);
  expect(withdrawOccurrenceInput.safeParse({ ...WITHDRAWAL, revision: 1 }).success).toBe(true);
  expect(withdrawOccurrenceInput.safeParse({ ...WITHDRAWAL, revision: 0 }).success).toBe(false);
});

test.each([
  ['summary', { of: 'summary' }],
  [`${id}.kk`, { of: 'translation', subjectId: id, language: 'kk' }],
  [`${id}.de`, null],
  [`${id}.kkk`, null],
  [`0${id}.kk`, null],
  [[`${id}.kk`], null],
  [undefined, null],
])('an address names the field %j', (asked, field) => {
  expect(readField(asked)).toEqual(field);
});
