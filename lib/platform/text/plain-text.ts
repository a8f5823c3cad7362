import { z } from 'zod';
import { hasForbiddenCharacters } from './forbidden-characters';

/** The message keys of these checks. */
export const TEXT_MISSING = 'input.text.missing';
export const TEXT_TOO_LONG = 'input.text.tooLong';
export const TEXT_FORBIDDEN = 'input.text.forbiddenCharacters';
export const TEXT_ONE_LINE = 'input.text.oneLine';

/** One line: trimmed, NFC, 1 to `max` UTF-16 units, no line break, no tab. */
export function lineOfText(max: number) {
  return cleanText(max).refine((text) => !/[\t\n\u2028\u2029]/.test(text), { error: TEXT_ONE_LINE });
}

/** Text of several lines: trimmed, NFC, 1 to `max` UTF-16 units; line breaks as forms send them become line feeds. */
export function paragraph(max: number) {
  return cleanText(max);
}

/** The script a text is mostly written in, as ISO 15924: `Zyyy` where neither Latin nor Cyrillic letters prevail. */
export function detectScript(text: string): 'Latn' | 'Cyrl' | 'Zyyy' {
  const latin = count(text, /\p{Script=Latin}/gu);
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  if (latin === cyrillic) return 'Zyyy';
  return latin > cyrillic ? 'Latn' : 'Cyrl';
}

function cleanText(max: number) {
  return z
    .string({ error: TEXT_MISSING })
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim().normalize('NFC'))
    .min(1, { error: TEXT_MISSING })
    .max(max, { error: TEXT_TOO_LONG })
    .refine((text) => !hasForbiddenCharacters(text), { error: TEXT_FORBIDDEN });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
