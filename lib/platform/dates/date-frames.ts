import type { DatePhrase } from './date-groups';

/** Which days a phrase leaves open: the rows of signs that are understood, the same for all languages. */
export type DateFrame = 'point' | 'before' | 'by' | 'after' | 'since' | 'range';

const LETTERS: Readonly<Record<DatePhrase['signs'][number], string>> = {
  date: 'D',
  about: '',
  doubt: '',
  dash: '-',
  before: 'B',
  beforeThat: 'b',
  by: 'L',
  byThen: 'l',
  until: 'T',
  untilThen: 't',
  after: 'F',
  afterThat: 'f',
  since: 'S',
  sinceThen: 's',
  between: 'W',
  amid: 'w',
  and: 'N',
  or: 'O',
  present: 'P',
  from: 'i',
  to: 'o',
  endUnknown: 'E',
  startUnknown: 'Z',
  dayUnknown: '!',
  monthUnknown: '!',
  restUnknown: '!',
  relative: '!',
  season: '!',
};

// Small letters follow their date; `i` and `o` are the Kazakh endings "from" and "to".
const FRAMES: readonly [DateFrame, RegExp][] = [
  ['point', /^D$/],
  ['before', /^(?:BD|Di?b)$/],
  ['by', /^(?:[LT]D|Di?l|Do?t)Z?$/],
  ['after', /^(?:FD|Di?f)$/],
  ['since', /^(?:SD|Di?s|D-|DE|S?D[-T]P|Di?s?P)E?$/],
  ['range', /^(?:S?D[-TO]D|WDND|Dis?Do?t|D[N-]Dw|SDN?LD)$/],
];

/** The frame of a phrase, without its "about" and "uncertain"; null for a row that means nothing we know. */
export function findFrame({ signs }: DatePhrase): DateFrame | null {
  const row = signs.map((sign) => LETTERS[sign]).join('');
  return FRAMES.find(([, pattern]) => pattern.test(row))?.[0] ?? null;
}
