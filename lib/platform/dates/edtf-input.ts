import { z } from 'zod';
import { readEdtf } from './edtf';

/** The message key for a date that cannot be read. */
export const DATE_UNREADABLE = 'input.date.unreadable';

/** A date as a person types it into a form that asks for EDTF; gives a PartialDate. */
export const edtfInput = z
  .string({ error: DATE_UNREADABLE })
  .trim()
  .max(60, { error: DATE_UNREADABLE, abort: true })
  .transform((text, context) => {
    const date = readEdtf(text);
    if (date) return date;
    context.issues.push({ code: 'custom', message: DATE_UNREADABLE, input: text });
    return z.NEVER;
  });
