import { z } from 'zod';
import { contentGrade, sourceGrade, verification } from '@/lib/claims/schema';
import { paragraph } from '@/lib/platform/text/plain-text';

/** The file that a judgement of its claims is made in, as it was when the form was opened, and why it is made. */
export const judged = { caseId: z.uuid(), revision: z.int().min(1), reason: paragraph(1000) };
/** How far a claim is trusted. Taking it back is a form of its own. */
export const gradeClaimInput = z.strictObject({
  ...judged,
  claimId: z.uuid(),
  sourceGrade: z.enum(sourceGrade.options, { error: 'input.choice' }),
  contentGrade: z.enum(contentGrade.options, { error: 'input.choice' }),
  verification: z.enum(verification.exclude(['RETRACTED']).options, { error: 'input.choice' }),
});
export type GradeClaim = z.infer<typeof gradeClaimInput>;

export const retractClaimInput = z.strictObject({ ...judged, claimId: z.uuid() });
export type RetractClaim = z.infer<typeof retractClaimInput>;
