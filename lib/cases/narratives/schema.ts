import { z } from 'zod';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { paragraph } from '@/lib/platform/text/plain-text';

/** What of a file is told in sentences: its summary, and the text of each thing that happened. */
export const narrativeSubject = z.enum(['summary', 'statusEvent', 'occurrence', 'charge', 'decision']);
export type NarrativeSubject = z.infer<typeof narrativeSubject>;

/** Longer than any summary or entry of a file needs to be; a text of this length is still one page. */
const LONGEST = 6000;

const language = z.enum(LOCALES, { error: 'input.narrative.language' });
/** Why, in the words of whoever does it. */
const reason = paragraph(1000);

/** `after` is the number of the writing that the person saw, 0 for none: what came in between is not overwritten. */
export const writeSummaryInput = z.strictObject({
  caseId: z.uuid(),
  after: z.int().min(0),
  onTopOf: z.int().min(0).optional(),
  language,
  text: paragraph(LONGEST),
  reason,
});
export type WriteSummary = z.infer<typeof writeSummaryInput>;

/** `of` is the text that was translated, as its hash; `after` the number of the translation that was seen, 0 for none. */
export const translateInput = z.strictObject({
  caseId: z.uuid(),
  subject: narrativeSubject,
  subjectId: z.uuid(),
  of: z.string().regex(/^[0-9a-f]{64}$/),
  after: z.int().min(0),
  onTopOf: z.int().min(0).optional(),
  language,
  text: paragraph(LONGEST),
  reason,
});
export type Translate = z.infer<typeof translateInput>;
