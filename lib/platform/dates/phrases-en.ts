import type { DatePoint } from './edtf-parts';
import { monthName } from './month-names';
import { shared, type DatePhrases } from './phrases';

const month = (point: DatePoint) => monthName('en', point.month).label;

function label(point: DatePoint): string {
  switch (point.precision) {
    case 'day':
      return `${point.day} ${month(point)} ${point.year}`;
    case 'month':
      return `${month(point)} ${point.year}`;
    case 'month-day-unknown':
      return `${month(point)} ${point.year} (day unknown)`;
    case 'year':
      return String(point.year);
    case 'year-month-unknown':
      return `${point.year} (month unknown)`;
    case 'year-rest-unknown':
      return `${point.year} (day and month unknown)`;
    case 'decade':
      return `${point.year}s`;
    case 'century':
      return `between ${point.year} and ${point.year + 99}`;
  }
}

function span(from: DatePoint, to: DatePoint): string {
  if (from.precision === 'year') return `${from.year}–${to.year}`;
  if (from.precision === 'month') {
    return shared(from, to) === 'none' ? joined(label(from), label(to)) : `${month(from)}–${label(to)}`;
  }
  switch (shared(from, to)) {
    case 'month':
      return `${from.day}–${label(to)}`;
    case 'year':
      return `${from.day} ${month(from)} – ${label(to)}`;
    case 'none':
      return joined(label(from), label(to));
  }
}

function joined(from: string, to: string): string {
  return `${from} – ${to}`;
}

export const ENGLISH: DatePhrases = {
  unknown: 'date unknown',
  label,
  about: (point) => `about ${label(point)}`,
  since: (point) => `from ${point.approximate ? 'about ' : ''}${label(point)}`,
  noLaterThan: (point) => `no later than ${point.approximate ? 'about ' : ''}${label(point)}`,
  doubted: (phrase) => `${phrase} (uncertain)`,
  endUnknown: (phrase) => `${phrase}, end unknown`,
  startUnknown: (phrase) => `${phrase}, start unknown`,
  span,
  joined,
  // "About 2018 – 2019" would be read as about both.
  joinedYears: (from, to) => `from ${from} to ${to}`,
};
