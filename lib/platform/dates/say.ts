import type { Locale } from '@/lib/platform/i18n/locales';
import { isIsoDay } from './days';
import { readParts, type DateInterval, type DatePoint, type IntervalSide } from './edtf-parts';
import { monthName } from './month-names';
import type { IsoDay, PartialDate } from './partial-date';
import type { DatePhrases } from './phrases';
import { ENGLISH } from './phrases-en';
import { KAZAKH } from './phrases-kk';
import { RUSSIAN } from './phrases-ru';

const PHRASES: Record<Locale, DatePhrases> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH };

/**
 * A date in words, never more exact than its EDTF text: "16–18 December 2011", "около декабря 2021", "1990-жылдар".
 * Null is said to be unknown. A text that is not EDTF is given back as it stands: a page shows it rather than fail.
 */
export function sayDate(date: PartialDate | null, locale: Locale): string {
  const phrases = PHRASES[locale];
  if (date === null) return phrases.unknown;
  const parts = dayPoint(date.edtf) ?? readParts(date.edtf);
  if (!parts) return date.edtf;
  return parts.kind === 'point' ? sayPoint(parts, phrases) : sayInterval(parts, phrases);
}

/** A day in words: "16 December 2011", "16 декабря 2011", "2011 ж. 16 желтоқсан". What is no day is given back as it stands. */
export function sayDay(day: IsoDay, locale: Locale): string {
  const point = dayPoint(day);
  return point ? PHRASES[locale].label(point) : day;
}

/** A day for tables and timelines: "8 Aug 2011", "8 авг. 2011", "8 тамыз 2011". What is no day is given back as it stands. */
export function sayDayShort(day: IsoDay, locale: Locale): string {
  const point = dayPoint(day);
  return point ? `${point.day} ${monthName(locale, point.month).short} ${point.year}` : day;
}

/** The month of a day: "October 2007", "октябрь 2007", "2007 ж. қазан". What is no day is given back as it stands. */
export function sayMonthYear(day: IsoDay, locale: Locale): string {
  const point = dayPoint(day);
  return point ? PHRASES[locale].label({ ...point, precision: 'month', day: 0 }) : day;
}

// A page says hundreds of plain days: without the EDTF grammar that costs a hundredth.
function dayPoint(day: IsoDay): DatePoint | null {
  if (!isIsoDay(day)) return null;
  return {
    kind: 'point',
    precision: 'day',
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
    approximate: false,
    uncertain: false,
  };
}

function sayPoint(point: DatePoint, phrases: DatePhrases): string {
  return doubt(point, point.approximate ? phrases.about(point) : phrases.label(point), phrases);
}

function sayInterval({ from, to }: DateInterval, phrases: DatePhrases): string {
  if (typeof from === 'string') return sayOpen(from, to, phrases.noLaterThan, phrases.startUnknown, phrases);
  if (typeof to === 'string') return sayOpen(to, from, phrases.since, phrases.endUnknown, phrases);
  const [start, end] = [sayPoint(from, phrases), sayPoint(to, phrases)];
  if (start === end) return start;
  if (isPlain(from) && from.precision === to.precision && isPlain(to)) return phrases.span(from, to);
  const isYears = from.precision === 'year' && to.precision === 'year';
  const isEven = from.approximate === to.approximate && from.uncertain === to.uncertain;
  return isYears && !isEven ? phrases.joinedYears(start, end) : phrases.joined(start, end);
}

function sayOpen(
  side: 'open' | 'unknown',
  known: IntervalSide,
  say: (point: DatePoint) => string,
  unknown: (phrase: string) => string,
  phrases: DatePhrases,
): string {
  if (typeof known === 'string') return phrases.unknown;
  const phrase = doubt(known, say(known), phrases);
  return side === 'unknown' ? unknown(phrase) : phrase;
}

function doubt(point: DatePoint, phrase: string, phrases: DatePhrases): string {
  return point.uncertain ? phrases.doubted(phrase) : phrase;
}

function isPlain(point: DatePoint): boolean {
  return !point.approximate && !point.uncertain && ['day', 'month', 'year'].includes(point.precision);
}
