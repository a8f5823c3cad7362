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

/** A `date` column as a day, and back: days have no zone, so midnight UTC stands for them in the driver. */
export const dayFromColumn = toDay;
export const dayToColumn = toColumn;
