import { suggestSpellings } from '@/lib/people/transliteration/rules';
import { toCyrillic } from '@/lib/people/transliteration/cyrillic/rules';
import { toEnglish } from '@/lib/people/transliteration/english/rules';
import { toRussian } from '@/lib/people/transliteration/russian/rules';

const pairs = (table: string) =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]);

test.each(
  pairs(`а=a ә=a б=b в=v г=g ғ=gh д=d ж=zh з=z и=i й=y к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u ұ=u
    ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ы=y і=i э=e ю=yu я=ya`),
)('%s is %s in English letters (BGN/PCGN)', (letter, latin) => {
  expect(toEnglish(`т${letter}т`)).toBe(`t${latin}t`);
});

test.each([
  ['съезд', 'syezd'],
  ['тьт', 'tt'],
  ['тет', 'tet'],
  ['тёт', 'tet'],
  ['ет', 'yet'],
  ['Ержан Ёлкин', 'Yerzhan Yelkin'],
  ['Биев', 'Biyev'],
  ['Я', 'Ya'],
  ['ЯЯ', 'YAYA'],
  ['пример', 'primer'],
  ['Нийгмед', 'Niygmed'],
  ['  Инвента   Примерова ', 'Inventa Primerova'],
  ['ВыРА', 'Vyra'],
])('%s is %s, word for word', (cyrillic, latin) => {
  expect(toEnglish(cyrillic)).toBe(latin);
});

test.each(
  pairs(`shch=щ zh=ж kh=х gh=г ts=ц ch=ч sh=ш ya=я yu=ю yo=ё ye=е a=а b=б c=к d=д e=е f=ф g=г h=х i=и j=ж k=к l=л m=м
    n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=ы z=з`),
)('%s may be %s in Russian letters', (latin, letter) => {
  expect(toCyrillic(`n${latin}n`)).toBe(`н${letter}н`);
});

test.each([
  ['inventa', 'инвента'],
  ['Ya', 'Я'],
  ['I', 'И'],
  ['Y', 'Ы'],
  ['Ny', 'Ний'],
  ['Niy', 'Ний'],
  ['Nii', 'Ний'],
  ['Ay', 'Ай'],
  ['Aya', 'Ая'],
  ['Bekassyl', 'Бекасыл'],
  ['Tass', 'Тасс'],
  ["O'Neil’a", 'Онейла'],
  ['José', 'Жосе'],
  ['Inventa-Maria', 'Инвента-Мариа'],
])('%s may be %s', (latin, cyrillic) => {
  expect(toCyrillic(latin)).toBe(cyrillic);
});

test.each(pairs('ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и Ә=А Ғ=Г Қ=К Ң=Н Ө=О Ұ=У Ү=У Һ=Х І=И'))(
  '%s stands as %s in Russian papers',
  (kazakh, russian) => {
    expect(toRussian(`т${kazakh}т`)).toBe(`т${russian}т`);
  },
);

test('a Russian spelling that settles the Kazakh one is suggested in both languages, as no guess', () => {
  expect(suggestSpellings({ text: 'Дебре', language: 'ru' })).toEqual([
    { text: 'Debre', language: 'en', isGuess: false },
    { text: 'Дебре', language: 'kk', isGuess: false },
  ]);
  // Letters that are not the language's own tell nothing of its spelling.
  expect(suggestSpellings({ text: 'Дебре', language: 'en' })).toEqual([]);
  expect(suggestSpellings({ text: '', language: 'ru' })).toEqual([]);
});
