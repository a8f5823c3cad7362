import fc from 'fast-check';
import { MOST_BYTES } from '@/lib/evidence/originals/rules';
import { bringInInput, decideIntakeInput, readOriginalInput } from '@/lib/evidence/originals/schema';

const id = '0b8f2c1e-5d4a-4c3b-9a2f-1e0d9c8b7a69';
const file = new File(['%PDF-1.7'], 'page.pdf', { type: 'application/pdf' });
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
  ['an empty file', { file: new File([], 'x.pdf') }, { file: 'input.original.empty' }],
  [
    'a file that is too large by one byte',
    { file: new File([new Uint8Array(MOST_BYTES + 1)], 'x') },
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
  ['no tool', { tool: '  ' }, { tool: 'input.text.missing' }],
  ['a tool that turns letters round', { tool: 'a\u202eb' }, { tool: 'input.text.forbiddenCharacters' }],
  ['a collector with NUL', { collector: 'a\u0000b' }, { collector: 'input.text.forbiddenCharacters' }],
  ['a note without end', { note: 'x'.repeat(10_000) }, { note: 'input.text.tooLong' }],
  ['an address of no page', { address: 'ftp://example.org' }, { address: 'input.webAddress.scheme' }],
  ['a foreign field', { state: 'RELEASED' }, { '': expect.any(String) as string }],
])('%s is said at its field', (_, change, faults) => {
  expect(faultsOf({ ...whole, ...change })).toEqual(faults);
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
  expect(decideIntakeInput.safeParse(decision).success).toBe(true);
  expect(decideIntakeInput.safeParse({ ...decision, reason: ' ' }).success).toBe(false);
  expect(decideIntakeInput.safeParse({ ...decision, verdict: 'QUARANTINE' }).success).toBe(false);
});
