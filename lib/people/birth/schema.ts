import { z } from 'zod';
import { edtfInput } from '@/lib/platform/dates/edtf-input';

/** The predicate of a claim that says when a person was born. */
export const BIRTH = 'BIRTH_DATE';

/** When the person of a file was born, as exactly as whoever says it knows. Never published. */
export const recordBirthInput = z.strictObject({
  caseId: z.uuid(),
  revision: z.int().min(1),
  when: edtfInput,
});
export type RecordBirth = z.infer<typeof recordBirthInput>;
