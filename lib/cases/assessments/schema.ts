import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { visibility } from '@/lib/claims/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';
import { assessmentScheme, paceCriterion, wgadCategory } from './scheme/schema';

const ticks = <Value extends string>(values: readonly Value[]) =>
  z
    .partialRecord(z.enum(values), z.literal(true))
    .default({})
    .transform((ticked) => values.filter((value) => ticked[value] === true));

const inFile = { ...sending, caseId: z.uuid(), revision: z.int().min(1) };

/** What a body found, by whose measure, on which of its grounds, as it was said. */
export const recordAssessmentInput = z
  .strictObject({
    ...inFile,
    scheme: assessmentScheme,
    pace: ticks(paceCriterion.options),
    wgad: ticks(wgadCategory.options),
    body: lineOfText(200),
    when: edtfInput.nullable().default(null),
    documentId: z.uuid({ error: 'input.choice' }).nullable().default(null),
    text: paragraph(4000).nullable().default(null),
    language: languageTag.default('en'),
    visibility: visibility.default('RESTRICTED'),
  })
  .refine((one) => one.scheme === 'OWN' || one.documentId !== null, {
    error: 'input.assessment.document',
    path: ['documentId'],
  })
  .refine((one) => one.pace.length === 0 || one.scheme === 'PACE_1900', {
    error: 'input.assessment.otherScheme',
    path: ['scheme'],
  })
  .refine((one) => one.wgad.length === 0 || one.scheme === 'WGAD', {
    error: 'input.assessment.otherScheme',
    path: ['scheme'],
  });
export type RecordAssessment = z.infer<typeof recordAssessmentInput>;

/** Who may see it: what was found is not changed, a new finding is a new assessment. */
export const showAssessmentInput = z.strictObject({ ...inFile, assessmentId: z.uuid(), visibility });
export type ShowAssessment = z.infer<typeof showAssessmentInput>;

export const strikeAssessmentInput = z.strictObject({ ...inFile, assessmentId: z.uuid() });
export type StrikeAssessment = z.infer<typeof strikeAssessmentInput>;
