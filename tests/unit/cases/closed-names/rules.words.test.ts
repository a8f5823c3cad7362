import { isFormOf } from '@/lib/cases/closed-names/forms/rules';
import { findClosedNames } from '@/lib/cases/closed-names/rules';
import { holdsMarked, toMarked } from '@/lib/cases/closed-names/sealed/rules';

const isFound = (name: string, text: string, whole = false, open: string[] = []) =>
  findClosedNames({ summary: text }, [{ text: name, whole }], open).length > 0;

test('a word of four letters gives a person away by itself, one of three only with the rest of the name', () => {
  expect(isFound('Аман Ли', 'сказал Аман')).toBe(true);
  expect(isFound('Ама Ли', 'сказал Ама')).toBe(false);
  expect(isFound('Ама Ли', 'сказал Ли Ама')).toBe(true);
});

test('a phrase that says one word twice is not found where it stands once', () => {
  expect(isFound('Ан Ан', 'Ан', true)).toBe(false);
  expect(isFound('Ан Ан', 'Ан Ан', true)).toBe(true);
});

test('a name of no letters is found in no text, whatever the text is made of', () => {
  for (const whole of [true, false]) {
    expect(isFound('…', '…', whole)).toBe(false);
    expect(isFound('…', 'Invented words', whole)).toBe(false);
    expect(isFound('…', 'Invented words', whole, ['Invented'])).toBe(false);
  }
});

test('numbers and what is not there are looked through without fault', () => {
  const document = { count: 7, none: null, list: [1, null, 'Аман'], flag: true };
  expect(findClosedNames(document, [{ text: 'Аман', whole: false }], [])).toEqual([{ part: 'list', nr: 3 }]);
});

test('an ending takes the place of a last vowel, never of a consonant or of more than one letter', () => {
  expect(isFormOf('bekovoi', 'bekova')).toBe(true);
  expect(isFormOf('bekoa', 'bekov')).toBe(false);
  expect(isFormOf('bxxxxoi', 'bekova')).toBe(false);
});

describe('names that are known by their marks', () => {
  const search = (names: string) => {
    const marked = toMarked(names);
    return {
      marks: new Set(marked.map(({ text }) => `mark of ${text}`)),
      lengths: [...new Set(marked.map(({ words }) => words))],
      markOf: (text: string) => `mark of ${text}`,
    };
  };
  const holds = (names: string, text: string, open: string[] = []) =>
    holdsMarked(text.split(' '), search(names), (word) => open.includes(word));

  test('are marked by each word of four letters or more, else whole', () => {
    expect(toMarked('Аман Ли\nАма Ли\n…')).toEqual([
      { text: 'aman', words: 1 },
      { text: 'ama li', words: 2 },
    ]);
  });

  test('are found though other names were marked that are longer or shorter', () => {
    expect(holds('Аман Ли\nАма Ан', 'says aman today')).toBe(true);
    expect(holds('Аман Ли\nАма Ан', 'says an ama today')).toBe(true);
    expect(holds('Аман Ли\nАма Ан', 'says ama today')).toBe(false);
  });

  test('are no secret where each of their words is public, and are one where only some are', () => {
    expect(holds('Ама Ан', 'ama an', ['ama', 'an'])).toBe(false);
    expect(holds('Ама Ан', 'ama an', ['ama'])).toBe(true);
    expect(holds('Аман Ли', 'aman', ['aman'])).toBe(false);
  });
});
