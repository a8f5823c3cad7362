import { z } from 'zod';

/** Whether a person is known to be under eighteen, where their birth is not known. Never published. */
export const markMinorInput = z.strictObject({ caseId: z.uuid(), minor: z.literal(true).optional() });
export type MarkMinor = z.infer<typeof markMinorInput>;
