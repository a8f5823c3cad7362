import type { DatePoint } from './edtf-parts';
import { monthName } from './month-names';
import { shared, type DatePhrases } from './phrases';

const month = (point: DatePoint) => monthName('ru', point.month);

function label(point: DatePoint): string {
  switch (point.precision) {
    case 'day':
      return `${point.day} ${month(point).ofDay} ${point.year}`;
    case 'month':
      return `${month(point).label} ${point.year}`;
    case 'month-day-unknown':
      return `${month(point).label} ${point.year} (день неизвестен)`;
    case 'year':
      return `${point.year} год`;
    case 'year-month-unknown':
      return `${point.year} год (месяц неизвестен)`;
    case 'year-rest-unknown':
      return `${point.year} год (день и месяц неизвестны)`;
    case 'decade':
      return `${point.year}-е годы`;
    case 'century':
      return `между ${point.year} и ${point.year + 99} годами`;
  }
}

// After «около», «с» and «не позднее».
function genitive(point: DatePoint): string {
  switch (point.precision) {
    case 'month':
      return `${month(point).from} ${point.year}`;
    case 'month-day-unknown':
      return `${month(point).from} ${point.year} (день неизвестен)`;
    case 'year':
      return `${point.year} года`;
    case 'year-month-unknown':
      return `${point.year} года (месяц неизвестен)`;
    case 'year-rest-unknown':
      return `${point.year} года (день и месяц неизвестны)`;
    case 'decade':
      return `${point.year}-х годов`;
    default:
      return label(point);
  }
}

function span(from: DatePoint, to: DatePoint): string {
  if (from.precision === 'year') return `${from.year}–${to.year} годы`;
  const common = shared(from, to);
  if (common === 'none') return joined(label(from), label(to));
  if (from.precision === 'month') return joined(month(from).label, label(to));
  if (common === 'year') return joined(`${from.day} ${month(from).ofDay}`, label(to));
  return `${from.day}–${label(to)}`;
}

function joined(from: string, to: string): string {
  return `${from} — ${to}`;
}

// «Не позднее около» is not Russian: the whole phrase becomes approximate.
function roughly(point: DatePoint, phrase: string): string {
  return point.approximate ? `примерно ${phrase}` : phrase;
}

export const RUSSIAN: DatePhrases = {
  unknown: 'дата неизвестна',
  label,
  about: (point) => `около ${genitive(point)}`,
  since: (point) => roughly(point, `с ${genitive(point)}`),
  noLaterThan: (point) => roughly(point, `не позднее ${genitive(point)}`),
  doubted: (phrase) => `${phrase} (неточно)`,
  endUnknown: (phrase) => `${phrase}, окончание неизвестно`,
  startUnknown: (phrase) => `${phrase}, начало неизвестно`,
  span,
  joined,
  joinedYears: joined,
};
