import { z } from 'zod';
import { judged } from '@/lib/claims/standing/schema';

/**
 * Says which document's text another one repeats; null: it stands for itself. `shown` is the claims that the person was
 * told will be lowered, by id: others than these are not lowered unseen.
 */
export const markOriginInput = z.strictObject({
  ...judged,
  documentId: z.uuid(),
  derivedFromId: z.uuid({ error: 'input.choice' }).nullable().default(null),
  shown: z
    .string()
    .max(20_000)
    .regex(/^[0-9a-f -]*$/)
    .default(''),
});
export type MarkOrigin = z.infer<typeof markOriginInput>;
