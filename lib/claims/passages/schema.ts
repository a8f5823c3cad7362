import { z } from 'zod';
import { judged } from '@/lib/claims/standing/schema';
import { passageInput } from '@/lib/evidence/schema';

/** One more passage of the document that a claim rests on. */
export const addPassageInput = z.strictObject({ ...judged, claimId: z.uuid(), passage: passageInput });
export type AddPassage = z.infer<typeof addPassageInput>;
