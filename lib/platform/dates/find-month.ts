import { foldDateText } from './fold-date-text';
import { readKazakhEnding, type KazakhCase } from './kazakh-endings';
import { monthName } from './month-names';

type FoundMonth = { month: number; ending: KazakhCase };

const NUMBERS = Array.from({ length: 12 }, (_, at) => at + 1);
const ENGLISH = NUMBERS.map((month) => foldDateText(monthName('en', month).label));
const KAZAKH = NUMBERS.map((month) => foldDateText(monthName('kk', month).label));
// «декабр-», «август-», «ма-»: what stays the same in every case.
const RUSSIAN = NUMBERS.map((month) => foldDateText(monthName('ru', month).label).replace(/[ьй]$/, ''));
const RUSSIAN_ENDING = /^(?:[ьйяюеау]|ем|ом|)$/;
const SHORTEST = 3;

/** The month that a folded word names, in full, in any case, or by its first letters (three or more). */
export function findMonth(word: string): FoundMonth | null {
  for (const month of NUMBERS) {
    const at = month - 1;
    const [english = '', russian = '', kazakh = ''] = [ENGLISH[at], RUSSIAN[at], KAZAKH[at]];
    const isShort =
      word.length >= SHORTEST && [english, russian, kazakh].some((name) => name.startsWith(word));
    if (isShort || isRussian(word, russian)) return { month, ending: 'plain' };
    const ending = kazakhEnding(word, kazakh);
    if (ending !== null) return { month, ending };
  }
  return null;
}

function isRussian(word: string, stem: string): boolean {
  return word.length >= SHORTEST && word.startsWith(stem) && RUSSIAN_ENDING.test(word.slice(stem.length));
}

function kazakhEnding(word: string, name: string): KazakhCase | null {
  if (word.startsWith(name)) return readKazakhEnding(word.slice(name.length));
  // «қыркүйегі»: the last sound softens before a vowel.
  const soft = name.replace(/к$/, 'г');
  return soft !== name && word.startsWith(soft) ? readKazakhEnding(word.slice(soft.length)) : null;
}
