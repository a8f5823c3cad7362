import { z } from 'zod';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

export const correctionKind = z.enum(['ERROR', 'REMOVE', 'OTHER']);
export type CorrectionKind = z.infer<typeof correctionKind>;

/** An optional line of a plain form: browsers send an empty field as an empty text. */
const optionalLine = (max: number) =>
  z
    .string()
    .transform((text) => (text.trim() === '' ? undefined : text))
    .pipe(lineOfText(max).optional())
    .optional();

/** What anyone may tell us: what is wrong, where, and, if they wish, how to answer them. */
export const correctionInput = z.object({
  kind: correctionKind,
  page: optionalLine(300),
  message: paragraph(4000),
  contact: optionalLine(200),
  language: z.enum(LOCALES),
});
export type CorrectionInput = z.infer<typeof correctionInput>;

/** What the form is told. On a fault every entry comes back as it was typed, with a message key for each field. */
export type CorrectionOutcome =
  { ok: true } | { ok: false; errors: Record<string, string>; values: Record<string, string> };
