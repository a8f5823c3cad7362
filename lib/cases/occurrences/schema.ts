import { z } from 'zod';
import { occurrenceKind } from '@/lib/cases/schema';
import { dateBasis, visibility } from '@/lib/claims/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** Something in a person's story that changes no custody. */
export const recordOccurrenceInput = z.strictObject({
  caseId: z.uuid(),
  revision: z.int().min(1),
  kind: occurrenceKind,
  when: edtfInput.nullable().default(null),
  dateBasis: dateBasis.nullable().default(null),
  dateNote: lineOfText(500).nullable().default(null),
  placeId: z.uuid().nullable().default(null),
  eventId: z.uuid().nullable().default(null),
  authority: lineOfText(200).nullable().default(null),
  text: paragraph(4000).nullable().default(null),
  language: languageTag.default('en'),
  visibility: visibility.default('RESTRICTED'),
});
export type RecordOccurrence = z.infer<typeof recordOccurrenceInput>;

/** One that was simply wrong: about somebody else, or it never happened. Nothing takes its place. */
export const withdrawOccurrenceInput = z.strictObject({
  once: z.uuid(),
  caseId: z.uuid(),
  revision: z.int().min(1),
  /** Which sort of row the page is about that the form stands on. */
  of: z.literal('occurrence', { error: 'input.choice' }),
  rowId: z.uuid(),
  reason: paragraph(1000),
});
export type WithdrawOccurrence = z.infer<typeof withdrawOccurrenceInput>;
