import { narrowOptions } from '@/lib/platform/forms/narrow-options';

const articles = [
  { value: '', label: 'not given' },
  { value: 'a', label: '164 · KZ · Criminal code 1997 · Incitement of social discord' },
  { value: 'b', label: '174 · KZ · Criminal code 2014 · Incitement of discord' },
  { value: 'c', label: '282 · RU · Criminal code 1996 · Возбуждение ненависти' },
];
const left = (typed: string, chosen = '') => narrowOptions(articles, typed, chosen).map(({ value }) => value);

it('leaves the choices of which a word begins with each word that was typed', () => {
  expect(left('174')).toEqual(['', 'b']);
  expect(left('disc kz')).toEqual(['', 'a', 'b']);
  expect(left('ВОЗБ')).toEqual(['', 'c']);
  expect(left('64')).toEqual(['']);
});

it('leaves all where no letter and no digit is typed', () => {
  expect(left('  · ')).toEqual(['', 'a', 'b', 'c']);
});

it('keeps what was chosen', () => {
  expect(left('282', 'a')).toEqual(['', 'a', 'c']);
});
