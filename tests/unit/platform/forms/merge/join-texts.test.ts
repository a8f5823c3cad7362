import fc from 'fast-check';
import { joinTexts, toSentences } from '@/lib/platform/forms/merge/join-texts';

const sentence = fc.constantFrom(
  'Held since May.',
  'Moved to Aktau!',
  'Адвоката не пустили.',
  'Кездесу болды ма?',
  'no end',
);
const text = fc.array(sentence, { maxLength: 6 }).map((all) => all.join(' '));
const words = (all: string) => all.split(/\s+/).filter((word) => word !== '');

describe('two changed texts as one', () => {
  test('takes both where each changed a sentence of their own', () => {
    const began = 'Arrested in May. Held in Aktau. No lawyer.';
    const theirs = 'Arrested on 3 May. Held in Aktau. No lawyer.';
    const mine = 'Arrested in May. Held in Aktau. A lawyer came once.';
    expect(joinTexts(began, theirs, mine)).toBe('Arrested on 3 May. Held in Aktau. A lawyer came once.');
  });

  test('keeps both, theirs first, where both changed one sentence', () => {
    expect(joinTexts('Held in Aktau.', 'Held in Aktobe.', 'Held in Atyrau.')).toBe(
      'Held in Aktobe. Held in Atyrau.',
    );
  });

  test('leaves out what either took out', () => {
    expect(joinTexts('One. Two. Three.', 'One. Three.', 'One. Two. Three. Four.')).toBe('One. Three. Four.');
  });

  test('is the changed one where only one changed', () => {
    fc.assert(
      fc.property(text, text, (began, changed) => {
        expect(joinTexts(began, changed, began)).toBe(changed);
        expect(joinTexts(began, began, changed)).toBe(changed);
        expect(joinTexts(began, changed, changed)).toBe(changed);
      }),
    );
  });

  test('holds every word that either side wrote anew', () => {
    fc.assert(
      fc.property(text, text, text, (began, theirs, mine) => {
        const joined = new Set(words(joinTexts(began, theirs, mine)));
        const before = new Set(words(began));
        const written = [...words(theirs), ...words(mine)].filter((word) => !before.has(word));
        expect(written.filter((word) => !joined.has(word))).toEqual([]);
      }),
    );
  });

  test('invents no word', () => {
    fc.assert(
      fc.property(text, text, text, (began, theirs, mine) => {
        const known = new Set([began, theirs, mine].flatMap(words));
        expect(words(joinTexts(began, theirs, mine)).filter((word) => !known.has(word))).toEqual([]);
      }),
    );
  });
});

test('the sentences of a text are together the text', () => {
  const any = fc.oneof(
    text,
    fc.string(),
    fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '!', '»') }),
  );
  fc.assert(fc.property(any, (whole) => expect(toSentences(whole).join('')).toBe(whole)));
});
