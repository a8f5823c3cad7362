import { z } from 'zod';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';

export const isoDay = z.iso.date();

/** A partial date in a published document, already read and checked when it was recorded. */
export const partialDate = z.strictObject({
  edtf: z
    .string()
    .min(1)
    .max(60)
    .refine((text) => !hasForbiddenCharacters(text)),
  earliest: isoDay.nullable(),
  latest: isoDay.nullable(),
});
