import { nameOfPlace, nameWithLanguage } from '@/lib/cases/choices/rules';

const name = (text: string, language: string, preferredFor: string | null = null) => ({
  ...{ text, language, preferredFor },
});
const english = name('Exampleton', 'en', 'en');
const russian = name('Примерск', 'ru', 'ru');
const other = name('Old Exampleton', 'en');

test.each([
  ['the one preferred for the reader', [other, russian, english], english],
  ['else one preferred for others', [other, russian], russian],
  ['else any', [other], other],
])('of several names is shown %s', (_which, names, shown) => {
  expect(nameOfPlace({ id: 'p', names }, 'en')).toBe(shown.text);
  expect(nameWithLanguage({ id: 'p', names }, 'en')).toEqual({ text: shown.text, lang: shown.language });
});

test('what has no name is told by its id', () => {
  expect(nameOfPlace({ id: 'p', names: [] }, 'kk')).toBe('p');
  expect(nameWithLanguage({ id: 'p', names: [] }, 'kk')).toEqual({ text: 'p', lang: 'kk' });
});
