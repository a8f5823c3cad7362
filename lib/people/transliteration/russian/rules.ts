/** Each letter that Kazakh has beyond Russian has one that stands for it in Russian papers. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
  ...{ Ә: 'А', Ғ: 'Г', Қ: 'К', Ң: 'Н', Ө: 'О', Ұ: 'У', Ү: 'У', Һ: 'Х', І: 'И' },
};

/** A Kazakh name as Russian papers spell it: Елшібаев is Елшибаев there. */
export function toRussian(kazakh: string): string {
  return Array.from(kazakh, (letter) => LETTERS[letter] ?? letter).join('');
}

/** Letters of Russian that may stand for a Kazakh one that Russian lacks. */
const AMBIGUOUS = /[агкноуих]/iu;

/**
 * A Russian spelling as Kazakh papers have it: the same, but only where no letter in it may stand for another one. Null
 * where the spelling does not tell (Алия is Алия or Әлия): that is for somebody to say who knows.
 */
export function toKazakh(russian: string): string | null {
  return AMBIGUOUS.test(russian) ? null : russian;
}
