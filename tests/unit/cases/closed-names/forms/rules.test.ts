import fc from 'fast-check';
import { isFormOf, namesBehind } from '@/lib/cases/closed-names/forms/rules';
import { holdsMarked, toMarked, type MarkedSearch } from '@/lib/cases/closed-names/sealed/rules';
import { foldName } from '@/lib/platform/text/fold-name';

const part = fc.stringMatching(/^[a-z]{1,7}$/);

test('the names behind a word are all that it is a form of, and no other', () => {
  fc.assert(
    fc.property(
      part,
      fc.constantFrom('', 'oi', 'om', 'a', 'e', 'in', 'men', 's', 'dan', 'u'),
      (stem, end) => {
        const word = stem + end;
        const names = namesBehind(word);
        for (const name of [stem, word, `${stem}a`, `${stem}o`, `${word}x`]) {
          expect([name, names.has(name)]).toEqual([name, isFormOf(word, name)]);
        }
        for (const name of names) expect(isFormOf(word, name)).toBe(true);
      },
    ),
  );
});

/** A search whose marks are the folded names in other clothes: what they are made of does not matter here. */
function searchFor(names: string): MarkedSearch {
  const markOf = (text: string) => `mark of ${text}`;
  const marked = toMarked(names);
  return {
    marks: new Set(marked.map(({ text }) => markOf(text))),
    lengths: [...new Set(marked.map(({ words }) => words))],
    markOf,
  };
}
const holds = (text: string, names: string, isOpen: (word: string) => boolean = () => false) =>
  holdsMarked(foldName(text).split(' '), searchFor(names), isOpen);

test.each([
  ['Ойдан Үлгіқызы', 'айтты Үлгіқызының көршісі'],
  ['Айгуль Вымышлова', 'письмо для Вымышловой'],
  ['Inventa Examplova', 'a letter to Examplova’s sister'],
  ['Ли Ан', 'рядом с Ан Ли и ещё кем-то'],
])('%s is found in: %s', (names, text) => {
  expect(holds(text, names)).toBe(true);
});

test('control: another text, a short word alone and a name that is open are not found', () => {
  expect(holds('a letter to her sister', 'Inventa Examplova')).toBe(false);
  expect(holds('неизвестно, был ли он там', 'Ли Ан')).toBe(false);
  expect(holds('Examplova spoke', 'Inventa Examplova', (word) => word === foldName('Examplova'))).toBe(false);
  expect(toMarked('\n  \n')).toEqual([]);
});
