import type { DatePoint } from './edtf-parts';

/** How one language words a date. Every function takes phrases already made and adds only what the language needs around them. */
export type DatePhrases = {
  unknown: string;
  /** Standing alone. */
  label: (point: DatePoint) => string;
  /** After "about". */
  about: (point: DatePoint) => string;
  /** An open end: the beginning is known. */
  since: (point: DatePoint) => string;
  /** An open beginning: the end is known. */
  noLaterThan: (point: DatePoint) => string;
  doubted: (phrase: string) => string;
  endUnknown: (phrase: string) => string;
  startUnknown: (phrase: string) => string;
  /** Two exact sides of one precision (day, month or year), the shared parts said once. */
  span: (from: DatePoint, to: DatePoint) => string;
  /** Any other two sides, each said in full. */
  joined: (from: string, to: string) => string;
  /** Two years of which one is doubted and the other is not, so that it stays clear which. */
  joinedYears: (from: string, to: string) => string;
};

/** Which of the larger parts two dates share, for collapsing a span. */
export function shared(from: DatePoint, to: DatePoint): 'month' | 'year' | 'none' {
  if (from.year !== to.year) return 'none';
  return from.month === to.month ? 'month' : 'year';
}
