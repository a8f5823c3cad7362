import type { DatePoint } from './edtf-parts';
import { monthName } from './month-names';
import { shared, type DatePhrases } from './phrases';

const month = (point: DatePoint) => monthName('kk', point.month);
const monthAndDay = (point: DatePoint) => `${point.day} ${month(point).label}`;

function label(point: DatePoint): string {
  switch (point.precision) {
    case 'day':
      return `${point.year} ж. ${monthAndDay(point)}`;
    case 'month':
      return `${point.year} ж. ${month(point).label}`;
    case 'month-day-unknown':
      return `${point.year} ж. ${month(point).label} (күні белгісіз)`;
    case 'year':
      return `${point.year} жыл`;
    case 'year-month-unknown':
      return `${point.year} жыл (айы белгісіз)`;
    case 'year-rest-unknown':
      return `${point.year} жыл (күні мен айы белгісіз)`;
    case 'decade':
      return `${point.year}-жылдар`;
    case 'century':
      return `${point.year}–${point.year + 99} жылдар аралығы`;
  }
}

// Before «бастап» and «кешіктірмей».
function ablative(point: DatePoint): string {
  switch (point.precision) {
    case 'day':
      return `${point.year} ж. ${point.day} ${month(point).from}`;
    case 'month':
    case 'month-day-unknown':
      return `${point.year} ж. ${month(point).from}`;
    case 'decade':
      return `${point.year}-жылдардан`;
    case 'century':
      return `${point.year}–${point.year + 99} жылдар аралығынан`;
    default:
      return `${point.year} жылдан`;
  }
}

function span(from: DatePoint, to: DatePoint): string {
  if (from.precision === 'year') return `${from.year}–${to.year} жылдар`;
  const common = shared(from, to);
  if (common === 'none') return joined(label(from), label(to));
  if (from.precision === 'month') return joined(label(from), month(to).label);
  if (common === 'year') return joined(label(from), monthAndDay(to));
  return `${from.year} ж. ${from.day}–${monthAndDay(to)}`;
}

function joined(from: string, to: string): string {
  return `${from} – ${to}`;
}

function roughly(point: DatePoint, phrase: string): string {
  return point.approximate ? `шамамен ${phrase}` : phrase;
}

export const KAZAKH: DatePhrases = {
  unknown: 'күні белгісіз',
  label,
  about: (point) => `шамамен ${label(point)}`,
  since: (point) => roughly(point, `${ablative(point)} бастап`),
  noLaterThan: (point) => roughly(point, `${ablative(point)} кешіктірмей`),
  doubted: (phrase) => `${phrase} (анық емес)`,
  endUnknown: (phrase) => `${phrase}, соңы белгісіз`,
  startUnknown: (phrase) => `${phrase}, басы белгісіз`,
  span,
  joined,
  joinedYears: joined,
};
