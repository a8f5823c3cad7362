import { z } from 'zod';
import { edtfInput } from '@/lib/platform/dates/edtf-input';

/** When a person was born, or that they are known to be under eighteen. Never published. */
export const recordAgeInput = z.strictObject({
  caseId: z.uuid(),
  birth: edtfInput.nullable().default(null),
  minor: z.literal(true).optional(),
});
export type RecordAge = z.infer<typeof recordAgeInput>;
