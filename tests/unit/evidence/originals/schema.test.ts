import fc from 'fast-check';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';
import { requestRemovalInput } from '@/lib/evidence/originals/removal/schema';
import { COPY_CHANGES, MOST_BYTES } from '@/lib/evidence/originals/rules';
import { ReceivedFile } from '@/lib/platform/forms/received-file';
import { todayUtc } from '@/lib/platform/dates/days';
import {
  bringInInput,
  decideIntakeInput,
  makeCopyInput,
  readOriginalInput,
} from '@/lib/evidence/originals/schema';

const id = '0b8f2c1e-5d4a-4c3b-9a2f-1e0d9c8b7a69';
const fileOf = (...pieces: Uint8Array[]) => new ReceivedFile(pieces);
const file = fileOf(Buffer.from('%PDF-1.7'));
const whole = { caseId: id, documentId: id, file, captured: '2026-01-15', tool: 'Invented browser' };

/** The message keys of what is wrong, by field. */
function faultsOf(input: unknown): Record<string, string> {
  const { error } = bringInInput.safeParse(input);
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));
}

test('control: what is whole is read, with what was left out as null', () => {
  expect(bringInInput.parse({ ...whole, capturedTime: '23:59', address: 'example.org/page' })).toMatchObject({
    captured: { edtf: '2026-01-15', earliest: '2026-01-15', latest: '2026-01-15' },
    ...{ capturedTime: '23:59', address: 'https://example.org/page', collector: null, note: null },
  });
});

test.each([
  ['no file', { file: undefined }, { file: 'input.original.missing' }],
  ['a text for a file', { file: 'x' }, { file: 'input.original.missing' }],
  ['an empty file', { file: fileOf() }, { file: 'input.original.empty' }],
  [
    'a file that is too large by one byte',
    { file: fileOf(new Uint8Array(MOST_BYTES), new Uint8Array(1)) },
    { file: 'input.original.tooLarge' },
  ],
  ['no day', { captured: undefined }, { captured: 'input.date.unreadable' }],
  ['a day to come', { captured: '2099-01-01' }, { captured: 'input.original.future' }],
  [
    'a time without a day',
    { captured: '2026-01', capturedTime: '10:00' },
    { capturedTime: 'input.original.timeOfDay' },
  ],
  ['no time', { capturedTime: '24:00' }, { capturedTime: 'input.original.time' }],
  ['no text for a time', { capturedTime: 930 }, { capturedTime: 'input.original.time' }],
  ['a time with more before it', { capturedTime: '109:30' }, { capturedTime: 'input.original.time' }],
  ['a time with more behind it', { capturedTime: '09:300' }, { capturedTime: 'input.original.time' }],
  [
    'a time on a day of which the first or the last is not known',
    { captured: '../2011', capturedTime: '10:00' },
    { capturedTime: 'input.original.timeOfDay' },
  ],
  ['no tool', { tool: '  ' }, { tool: 'input.text.missing' }],
  ['a tool that turns letters round', { tool: 'a\u202eb' }, { tool: 'input.text.forbiddenCharacters' }],
  ['a collector with NUL', { collector: 'a\u0000b' }, { collector: 'input.text.forbiddenCharacters' }],
  ['a note without end', { note: 'x'.repeat(10_000) }, { note: 'input.text.tooLong' }],
  ['an address of no page', { address: 'ftp://example.org' }, { address: 'input.webAddress.scheme' }],
  ['a copy that nothing was done to', { copyOfId: id }, { change: 'input.original.change' }],
  ['what was done to no original', { change: 'CROPPED' }, { copyOfId: 'input.original.copyOf' }],
  ['a copy of no id', { copyOfId: 'x', change: 'CROPPED' }, { copyOfId: 'input.choice' }],
  ['something else that was done', { copyOfId: id, change: 'PAINTED' }, { change: 'input.choice' }],
  ['a foreign field', { state: 'RELEASED' }, { '': expect.any(String) as string }],
])('%s is said at its field', (_, change, faults) => {
  expect(faultsOf({ ...whole, ...change })).toEqual(faults);
});

test.each(['00:00', '09:30', '19:59', '23:05'])('%s is a time of the day', (capturedTime) => {
  expect(faultsOf({ ...whole, capturedTime })).toEqual({});
});

test('a file may come from today, or from a day that is known in part', () => {
  for (const captured of [todayUtc(new Date()), '2026-01', '2025', '../2011'])
    expect(faultsOf({ ...whole, captured })).toEqual({});
});

test('whatever is sent is read or refused, never thrown', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(whole), 'note', 'address'), fc.anything()),
      (sent) => {
        for (const schema of [bringInInput, decideIntakeInput, readOriginalInput]) {
          expect(typeof schema.safeParse(sent).success).toBe('boolean');
        }
      },
    ),
  );
});

test('nobody decides without a reason, or something else than the two', () => {
  const decision = { intakeId: id, verdict: 'RELEASED', reason: 'Invented reason' };
  const says = (change: object) =>
    decideIntakeInput.safeParse({ ...decision, ...change }).error?.issues.map(({ message }) => message);
  expect(says({})).toBeUndefined();
  expect(says({ verdict: 'REFUSED' })).toBeUndefined();
  expect(says({ reason: ' ' })).toEqual(['input.text.missing']);
  expect(says({ verdict: 'QUARANTINE' })).toEqual(['input.choice']);
  expect(findLooseParts(decideIntakeInput, decision)).toEqual([]);
});

test('reading an original asks why; a code is typed only where it is asked for', () => {
  const read = { intakeId: id, reason: 'Invented reason', code: '123456' };
  expect(findLooseParts(readOriginalInput, read)).toEqual([]);
  expect(findOptionalFields(readOriginalInput, read)).toEqual(['code']);
  const typed = (code: string) => readOriginalInput.safeParse({ ...read, code }).data?.code;
  expect([typed(' 123456 '), typed('1'), typed('1'.repeat(40))]).toEqual(['123456', '1', '1'.repeat(40)]);
  expect([typed('  '), typed('1'.repeat(41))]).toEqual([undefined, undefined]);
});

test('what is brought in holds these fields and no others', () => {
  const sent = {
    ...{ ...whole, capturedTime: '10:00', address: 'example.org/page', toolVersion: '1' },
    ...{ collector: 'Vymyshlena Redaktorova', note: 'x' },
  };
  expect(findLooseParts(bringInInput, sent)).toEqual([]);
  expect(findOptionalFields(bringInInput, sent)).toEqual([
    ...['address', 'capturedTime', 'collector', 'note', 'toolVersion'],
  ]);
});

test.each(COPY_CHANGES)('a working copy may be one that is %s', (change) => {
  expect(faultsOf({ ...whole, copyOfId: id, change })).toEqual({});
  expect(bringInInput.parse({ ...whole, copyOfId: id, change })).toMatchObject({ copyOfId: id, change });
  expect(bringInInput.parse(whole)).toMatchObject({ copyOfId: null, change: null });
});

test('a removal says by which order; its code is no longer than a code', () => {
  const asked = { intakeId: id, reason: 'An invented order', code: 'KZ-2026-0001' };
  expect(requestRemovalInput.parse(asked)).toEqual(asked);
  expect(requestRemovalInput.parse({ intakeId: id, reason: 'x' }).code).toBe('');
  for (const change of [
    { reason: ' ' },
    { reason: 'x'.repeat(501) },
    { code: 'x'.repeat(21) },
    { intakeId: 'x' },
    { more: 'x' },
  ]) {
    expect(requestRemovalInput.safeParse({ ...asked, ...change }).success).toBe(false);
  }
  expect(
    requestRemovalInput.safeParse({ ...asked, reason: 'x'.repeat(500), code: 'x'.repeat(20) }).success,
  ).toBe(true);
});

test('a file may be as large as the largest that is taken', () => {
  expect(faultsOf({ ...whole, file: fileOf(new Uint8Array(MOST_BYTES)) })).toEqual({});
});

test('a copy is asked for by an id and nothing else', () => {
  expect(makeCopyInput.safeParse({ intakeId: id }).success).toBe(true);
  for (const input of [{ intakeId: 'x' }, {}, { intakeId: id, more: 'x' }])
    expect(makeCopyInput.safeParse(input).success).toBe(false);
});
