/**
 * Letters as BGN/PCGN romanizes Russian (1947) and Kazakh (1979), without its marks and with k for қ, as English texts
 * on Kazakhstan have it: Tokayev, Mangystau.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'gh',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
  },
  ...{
    к: 'k',
    қ: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'n',
    о: 'o',
    ө: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
  },
  ...{ ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i' },
  ...{ ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** After these, and at the start of a word, е and ё are ye. */
const BEFORE_YE = /[аәеёиоөуұүыіэюяйъь]/u;

/** A Russian or Kazakh name in English letters. What is no letter of theirs stays as it is. */
export function toEnglish(name: string): string {
  return name
    .replace(/\p{L}+/gu, romanize)
    .replace(/\s+/g, ' ')
    .trim();
}

function romanize(word: string): string {
  const isAllCapital = word.length > 1 && word === word.toUpperCase();
  const small = word.toLowerCase();
  // Дмитрий is Dmitry, not Dmitriy: what English texts write at the end of names.
  const body = small.replace(/(?:ий|ый)$/u, 'ы');
  const latin = Array.from(body, (letter, at) => romanizeAt(letter, body.charAt(at - 1))).join('');
  if (isAllCapital) return latin.toUpperCase();
  return word.charAt(0) === small.charAt(0) ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

function romanizeAt(letter: string, before: string): string {
  const isYe = (letter === 'е' || letter === 'ё') && (before === '' || BEFORE_YE.test(before));
  return isYe ? 'ye' : (LETTERS[letter] ?? letter);
}
