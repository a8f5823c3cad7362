import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import { DateFaultFound, type DateFault } from './date-faults';
import { findFrame } from './date-frames';
import { groupTokens } from './date-groups';
import { oneSide, twoSides } from './date-sides';
import { readTokens } from './date-tokens';
import { listVariants } from './date-variants';
import { readEdtf } from './edtf';
import { writeBeside, writeEdge, writePoint } from './edtf-writing';
import { foldDateText } from './fold-date-text';
import type { IsoDay, PartialDate } from './partial-date';

/** A date as it was understood, or what is wrong with it; `ambiguous` comes with the dates it may mean. */
export type DateReading =
  { ok: true; date: PartialDate } | { ok: false; fault: DateFault; readings: readonly PartialDate[] };

const LONGEST = 200;
const [FIRST_YEAR, LAST_YEAR] = [1000, 2999];
const FURTHEST_AHEAD = 100;

/**
 * Reads a date as people write it in English, Russian or Kazakh, whatever the page's language, or as EDTF, and never
 * throws. It is never made more exact than its words; what the words leave open stays in (docs/decisions/0010):
 * "before" and "after" leave the date itself out, "by", "until", "since", «до» and «дейін» leave it in.
 * With `today`, a date that begins more than a hundred years later is refused as a slip.
 */
export function readPartialDate(text: string, { today }: { today?: IsoDay } = {}): DateReading {
  if (text.length > LONGEST) return refused('tooLong');
  if (hasForbiddenCharacters(text)) return refused('characters');
  const folded = foldDateText(text);
  const written = readEdtf(folded.toUpperCase());
  if (written) return judged(written, today);
  const readings = listVariants(folded).map((variant) => readClear(variant, today));
  const dates = distinct(readings.flatMap((reading) => (reading.ok ? [reading.date] : [])));
  if (dates.length > 1) return { ok: false, fault: 'ambiguous', readings: dates };
  const [date] = dates;
  return date ? { ok: true, date } : (readings[0] ?? refused('unreadable'));
}

function readClear(text: string, today: IsoDay | undefined): DateReading {
  try {
    const date = readEdtf(toEdtf(text));
    return date ? judged(date, today) : refused('reversed');
  } catch (error) {
    if (error instanceof DateFaultFound) return refused(error.fault);
    throw error;
  }
}

function toEdtf(text: string): string {
  const written = readEdtf(text.toUpperCase());
  if (written) return written.edtf;
  const phrase = groupTokens(readTokens(text));
  const frame = findFrame(phrase);
  if (frame === null) throw new DateFaultFound('unreadable');
  if (frame === 'range') {
    const { first, last } = twoSides(phrase);
    const [from, to] = [writeEdge(first, 'first'), writeEdge(last, 'last')];
    return from === to ? from : `${from}/${to}`;
  }
  const side = oneSide(phrase);
  requireYear(side.group.year);
  switch (frame) {
    case 'point':
      return writePoint(side);
    case 'before':
      return `../${writeBeside(side, -1)}`;
    case 'by':
      return `${phrase.signs.includes('startUnknown') ? '' : '..'}/${writeEdge(side, 'last')}`;
    case 'after':
      return `${writeBeside(side, 1)}/..`;
    case 'since':
      return `${writeEdge(side, 'first')}/${phrase.signs.includes('endUnknown') ? '' : '..'}`;
  }
}

function judged(date: PartialDate, today: IsoDay | undefined): DateReading {
  const years = date.edtf.match(/\d{4}|\d\dXX|\d{3}X/g)?.map((year) => Number(year.replace(/X/g, '0'))) ?? [];
  if (years.some((year) => year < FIRST_YEAR || year > LAST_YEAR)) return refused('year');
  const begins = date.earliest ?? date.latest;
  const isFar =
    today !== undefined &&
    begins !== null &&
    Number(begins.slice(0, 4)) > Number(today.slice(0, 4)) + FURTHEST_AHEAD;
  return isFar ? refused('future') : { ok: true, date };
}

function requireYear(year: number | null): void {
  if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) throw new DateFaultFound('year');
}

function distinct(dates: readonly PartialDate[]): PartialDate[] {
  return dates.filter((date, at) => dates.findIndex(({ edtf }) => edtf === date.edtf) === at);
}

function refused(fault: DateFault): DateReading {
  return { ok: false, fault, readings: [] };
}
