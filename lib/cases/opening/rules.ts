import { foldName } from '@/lib/platform/text/fold-name';

/** An address made of a name, in small Latin letters: at most 60 characters, cut between words. Null where none remain. */
export function slugOf(name: string): string | null {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word.slice(0, 60) : `${text}-${word}`;
    if (longer.length > 60) break;
    text = longer;
  }
  return text === '' ? null : text;
}

/** The first address like this one that nobody has: `name`, `name-2`, `name-3`. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let n = 2;
  while (taken.includes(`${wanted}-${String(n)}`)) n += 1;
  return `${wanted}-${String(n)}`;
}

/** The code after this one, of the same country and year: `KZ-2026-0007`. */
export function nextCode(country: string, year: number, last: string | null): string {
  const number = last === null ? 1 : Number(last.slice(-4)) + 1;
  return `${country}-${String(year)}-${String(number).padStart(4, '0')}`;
}
