import { z } from 'zod';
import { paragraph } from '@/lib/platform/text/plain-text';

/** Asking to erase all sealed values of a case: its code is typed again, since nothing brings them back. */
export const requestDestructionInput = z.strictObject({
  caseId: z.uuid(),
  reason: paragraph(500),
  code: z.string().max(20).default(''),
});
export type RequestDestruction = z.infer<typeof requestDestructionInput>;

/** The second person's word, with a code unless the second factor was proven just now. */
export const confirmDestructionInput = z.strictObject({
  requestId: z.uuid(),
  code: z.string().trim().min(1).max(40).optional(),
});
export type ConfirmDestruction = z.infer<typeof confirmDestructionInput>;

/** What came of it: how many values, or files, can be read no more. */
export type Erased = { erased: number };

export const cancelDestructionInput = z.strictObject({ requestId: z.uuid() });
export type CancelDestruction = z.infer<typeof cancelDestructionInput>;
