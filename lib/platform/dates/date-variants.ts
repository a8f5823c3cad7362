const TRIPLET = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g;
const YEAR_AND_TWO = /(?<![\d/–-])(\d{4}) ?[–/] ?(\d{2})(?![\d/.–-]| ?\p{L})/u;
const LONE_C = /^([cс])(\.?) ?(?=\d)/;

/**
 * The clear writings that a folded text may stand for; more than one where people who write so mean different things:
 * - `05/06/2021` (and `05-06-2021`): day or month first, unless a number above 12 in the same text settles it. With dots it
 *   is the day first, everywhere these three languages are written.
 * - `2011–12`, `2011/12`: December 2011, or two years.
 * - a lone `c` before a number: Latin "circa" and Cyrillic «с» (since) look the same; only `c.` in Latin is clear.
 */
export function listVariants(text: string): string[] {
  return orders(text).flatMap(yearEndings).flatMap(lettersC);
}

function orders(text: string): string[] {
  const found = [...text.matchAll(TRIPLET)].map(
    ([, first, , second]) => [Number(first), Number(second)] as const,
  );
  if (found.length === 0) return [text];
  const dayFirst = found.every(([, second]) => second <= 12);
  const monthFirst = found.every(([first]) => first <= 12);
  const byDay = text.replace(TRIPLET, '$1.$3.$4');
  const byMonth = text.replace(TRIPLET, '$3.$1.$4');
  if (!dayFirst) return [monthFirst ? byMonth : byDay];
  const isSame = found.every(([first, second]) => first === second);
  return monthFirst && !isSame ? [byDay, byMonth] : [byDay];
}

function yearEndings(text: string): string[] {
  const match = YEAR_AND_TWO.exec(text);
  if (!match) return [text];
  const [whole, year = '', two = ''] = match;
  const asYear = `${year.slice(0, 2)}${two}`;
  const variants = Number(two) >= 1 && Number(two) <= 12 ? [`${year}-${two}`] : [];
  if (asYear > year) variants.push(`${year}–${asYear}`);
  return variants.length === 2 ? variants.map((variant) => text.replace(whole, variant)) : [text];
}

function lettersC(text: string): string[] {
  const match = LONE_C.exec(text);
  if (!match) return [text];
  const [found, letter, dot] = match;
  const rest = text.slice(found.length);
  const isRussian = /[а-я]/.test(rest);
  if (letter === 'c' && dot === '.') return [`circa ${rest}`];
  if (isRussian) return [`с ${rest}`];
  if (letter === 'с' && dot === '') return [text];
  return [`circa ${rest}`, `с ${rest}`];
}
