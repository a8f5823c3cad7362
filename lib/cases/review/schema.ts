import { z } from 'zod';
import { consentBasis, riskLevel } from '@/lib/cases/risk/schema';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** How a request for review ended: overtaken by a newer request or by a withdrawal. */
export const reviewOutcome = z.enum(['PUBLISHED', 'SENT_BACK', 'OVERTAKEN']);
export type ReviewOutcome = z.infer<typeof reviewOutcome>;

const revision = z.int().min(1);
/** Why, on one line: it stands with the version or the withdrawal in the history. */
const reason = lineOfText(500);

export const sendToReviewInput = z.strictObject({ caseId: z.uuid(), revision, note: paragraph(1000) });
export type SendToReview = z.infer<typeof sendToReviewInput>;

/** A risk assessment of today, recorded beside the review. */
export const assessForReviewInput = z.strictObject({
  caseId: z.uuid(),
  revision,
  level: z.enum(riskLevel.options, { error: 'input.review.riskLevel' }),
  consentBasis: z.enum(consentBasis.options, { error: 'input.review.consentBasis' }),
  reason: paragraph(2000),
});
export type AssessForReview = z.infer<typeof assessForReviewInput>;

/** Lists of words find what they know: somebody says that they have read every text themselves. */
export const publishReviewedInput = z.strictObject({
  requestId: z.uuid(),
  reason,
  read: z.literal(true, { error: 'input.review.read' }),
});
export type PublishReviewed = z.infer<typeof publishReviewedInput>;

export const sendBackInput = z.strictObject({ requestId: z.uuid(), note: paragraph(1000) });
export type SendBack = z.infer<typeof sendBackInput>;

export const withdrawInput = z.strictObject({
  caseId: z.uuid(),
  state: z.enum(['SUSPENDED', 'REMOVED'], { error: 'input.withdraw.state' }),
  reason,
  /** The code of the file, typed again by whoever removes it for good. */
  code: z.string().max(20).optional(),
});
export type Withdraw = z.infer<typeof withdrawInput>;
