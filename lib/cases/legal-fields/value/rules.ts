import { toDateColumns, toDatedRow } from '@/lib/platform/dates/date-columns';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { LegalField } from '@/lib/cases/legal-fields/schema';

/** A row of the legal chain as its table has it. */
export type Row = Readonly<Record<string, unknown>>;

/** A value as a form sends it: one text, or the parts of it under their names. What is not known is not in it. */
export type Typed = Readonly<Record<string, string>>;

const DATES: Readonly<Partial<Record<LegalField, string>>> = {
  when: 'dateEdtf',
  act: 'actEdtf',
  until: 'untilEdtf',
  start: 'startEdtf',
};
const UNITS = ['years', 'months', 'days'] as const;

export function isDateField(field: LegalField): boolean {
  return Object.hasOwn(DATES, field);
}

/** The value that a field of a row has, as its form would send it. */
export function typedOf(row: Row, field: LegalField): Typed {
  if (field === 'term') return known(UNITS.map((unit) => [`term.${unit}`, row[unit]]));
  if (field === 'outcome' && 'outcomeEdtf' in row) {
    return known([
      ['became.is', row['outcome']],
      ['became.when', row['outcomeEdtf']],
    ]);
  }
  if (field === 'supplementary') return { value: row[field] === true ? 'yes' : 'no' };
  return known([['value', row[DATES[field] ?? field]]]);
}

// A unit that is none and one that was left open are the same length.
function known(parts: readonly (readonly [string, unknown])[]): Typed {
  return Object.fromEntries(
    parts.flatMap(([name, value]) =>
      value === null || value === undefined || value === 0 || value === '' ? [] : [[name, asText(value)]],
    ),
  );
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Whether two values are the same. */
export function isSame(one: Typed, other: Typed): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

/** What a value, read by its field's schema, is in the columns of its table. */
export function columnsOf(row: Row, field: LegalField, value: unknown): Record<string, unknown> {
  switch (field) {
    case 'when':
      return toDatedRow(value as PartialDate | null);
    case 'act':
    case 'until':
    case 'start':
      return dated(field, value as PartialDate | null);
    case 'term': {
      const term = value as Record<(typeof UNITS)[number], number> | null;
      return { years: term?.years ?? null, months: term?.months ?? null, days: term?.days ?? null };
    }
    case 'supplementary':
      return { supplementary: value === 'yes' };
    case 'outcome': {
      if (!('outcomeEdtf' in row)) return { outcome: value };
      const { is, when } = value as { is: string; when: PartialDate | null };
      return { outcome: is, ...dated('outcome', when) };
    }
    default:
      return { [field]: value };
  }
}

function dated(name: string, date: PartialDate | null): Record<string, unknown> {
  const { edtf, earliest, latest } = toDateColumns(date);
  return { [`${name}Edtf`]: edtf, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest };
}

/** A row as it was kept, under the names that it has in the code. */
export function fromKept(kept: unknown): Row {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [
      name.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
      value as unknown,
    ]),
  );
}

/** An earlier value of a field: until when it stood and which change ended it. */
export type EarlierValue<Change> = { value: Typed; ended: Change };

/**
 * The values that a field had before the one that stands, the newest first. `kept` are the states of the row before
 * each of its changes, the oldest first; a change of other fields is none of this one.
 */
export function earlierValues<Change extends { before: Row }>(
  row: Row,
  kept: readonly Change[],
  field: LegalField,
): EarlierValue<Change>[] {
  return kept
    .flatMap((ended, at) => {
      const value = typedOf(ended.before, field);
      const after = typedOf(kept[at + 1]?.before ?? row, field);
      return isSame(value, after) ? [] : [{ value, ended }];
    })
    .reverse();
}
