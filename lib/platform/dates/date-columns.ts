import type { IsoDay, PartialDate } from './partial-date';

/** The three columns in which a partial date lies in a table; all null where no date is known. */
export type DateColumns = { edtf: string | null; earliest: Date | null; latest: Date | null };

const toColumn = (day: IsoDay | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));
const toDay = (column: Date | null) => column?.toISOString().slice(0, 10) ?? null;

export function toDateColumns(date: PartialDate | null): DateColumns {
  if (date === null) return { edtf: null, earliest: null, latest: null };
  return { edtf: date.edtf, earliest: toColumn(date.earliest), latest: toColumn(date.latest) };
}

export function fromDateColumns(columns: DateColumns): PartialDate | null {
  if (columns.edtf === null) return null;
  return { edtf: columns.edtf, earliest: toDay(columns.earliest), latest: toDay(columns.latest) };
}

/** The same three under the names they have in most tables. */
export function toDatedRow(date: PartialDate | null) {
  const { edtf, earliest, latest } = toDateColumns(date);
  return { dateEdtf: edtf, dateEarliest: earliest, dateLatest: latest };
}

/** The columns of what lasted: from when and until when. */
export type SpanColumns = {
  sinceEdtf: string | null;
  sinceEarliest: Date | null;
  sinceLatest: Date | null;
  untilEdtf: string | null;
  untilEarliest: Date | null;
  untilLatest: Date | null;
};
type Span = { since: PartialDate | null; until: PartialDate | null };

export function toSpanColumns({ since, until }: Span): SpanColumns {
  const [from, to] = [toDateColumns(since), toDateColumns(until)];
  return {
    ...{ sinceEdtf: from.edtf, sinceEarliest: from.earliest, sinceLatest: from.latest },
    ...{ untilEdtf: to.edtf, untilEarliest: to.earliest, untilLatest: to.latest },
  };
}

export function fromSpanColumns(row: SpanColumns): Span {
  return {
    since: fromDateColumns({ edtf: row.sinceEdtf, earliest: row.sinceEarliest, latest: row.sinceLatest }),
    until: fromDateColumns({ edtf: row.untilEdtf, earliest: row.untilEarliest, latest: row.untilLatest }),
  };
}

/** A `date` column as a day, and back: days have no zone, so midnight UTC stands for them in the driver. */
export const dayFromColumn = toDay;
export const dayToColumn = toColumn;
