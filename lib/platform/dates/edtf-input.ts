import { z } from 'zod';
import type { DateFault } from './date-faults';
import { todayUtc } from './days';
import { readPartialDate } from './read-partial-date';

/** The message key for a date that cannot be read. */
export const DATE_UNREADABLE = dateFaultKey('unreadable');

/** The message key of what is wrong with a typed date. */
export function dateFaultKey(fault: DateFault): string {
  return `input.date.${fault}`;
}

/** A date as people write it in a form, in any of the three languages or as EDTF; gives a PartialDate. */
export const edtfInput = z.string({ error: DATE_UNREADABLE }).transform((text, context) => {
  const reading = readPartialDate(text, { today: todayUtc(new Date()) });
  if (reading.ok) return reading.date;
  context.issues.push({ code: 'custom', message: dateFaultKey(reading.fault), input: text });
  return z.NEVER;
});
