import { z } from 'zod';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** What was said about publishing by law: asked and not yet answered, clear until a day, or to be stopped. */
export const legalVerdict = z.enum(['ASKED', 'CLEAR', 'STOP']);
export type LegalVerdict = z.infer<typeof legalVerdict>;

/** A legal review: what was said, by whom, why, until when. */
export const recordLegalReviewInput = z
  .strictObject({
    caseId: z.uuid(),
    verdict: z.enum(legalVerdict.options, { error: 'input.choice' }),
    reviewer: lineOfText(200),
    reason: paragraph(2000),
    validUntil: z.iso.date({ error: 'input.date.unreadable' }).nullable().default(null),
  })
  .refine(({ verdict, validUntil }) => verdict !== 'CLEAR' || validUntil !== null, {
    path: ['validUntil'],
    error: 'input.protection.validUntil',
  });
export type RecordLegalReview = z.infer<typeof recordLegalReviewInput>;
