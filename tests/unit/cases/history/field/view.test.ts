import fc from 'fast-check';
import { readField } from '@/lib/cases/history/field/schema';
import { compareWritings, translationAgain, type Writing } from '@/lib/cases/history/field/view';
import { hashOf } from '@/lib/cases/narratives/view';

const writing = (ordinal: number, text: string, of: Writing['of'] = null): Writing => ({
  ...{ ordinal, text, of, language: 'en', by: 'An Editor', at: new Date(0), why: null },
});
const ID = '3f0b9a52-6f0c-4c58-9a53-0d9f5ad1c0aa';

test('any two writings are compared; without numbers the last two', () => {
  const writings = [writing(1, 'taken away'), writing(2, 'taken home'), writing(5, 'brought home')];
  expect(compareWritings(writings, null, null)).toMatchObject({ from: { ordinal: 2 }, to: { ordinal: 5 } });
  const compared = compareWritings(writings, 1, 2);
  expect(compared?.changes).toEqual([
    { kind: 'same', text: 'taken ' },
    { kind: 'gone', text: 'away' },
    { kind: 'new', text: 'home' },
  ]);
  expect(compareWritings(writings, 3, 5)).toBeNull();
  expect(compareWritings(writings.slice(0, 1), null, null)).toBeNull();
});

test('what stayed and what came make up the later text, what stayed and what went the earlier', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const changes = compareWritings([writing(1, before), writing(2, after)], null, null)?.changes ?? [];
      const without = (kind: string) =>
        changes.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('');
      expect([without('new'), without('gone')]).toEqual([before, after]);
    }),
  );
});

test('an earlier translation is written anew from the text it was made from', () => {
  const of = { subject: 'summary', language: 'en', text: 'taken away' };
  expect(translationAgain(writing(1, 'увезли', of))).toEqual({ subject: 'summary', of: hashOf(of) });
  expect(translationAgain(writing(1, 'taken away'))).toBeNull();
  expect(translationAgain(writing(1, 'x', { ...of, subject: 'claim' }))).toBeNull();
});

test('a field is named by an address, and nothing else is a field', () => {
  expect(readField('summary')).toEqual({ of: 'summary' });
  expect(readField(`${ID}.kk`)).toEqual({ of: 'translation', subjectId: ID, language: 'kk' });
  for (const other of [undefined, ['summary'], '', ID, `${ID}.xx`, `${ID}.kk.kk`, "' OR 1=1"])
    expect(readField(other)).toBeNull();
});
