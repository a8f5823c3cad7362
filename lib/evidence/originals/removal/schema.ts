import { z } from 'zod';
import { paragraph } from '@/lib/platform/text/plain-text';

/** Asking that an original be removed: by which order, and the code of the file again, since nothing brings it back. */
export const requestRemovalInput = z.strictObject({
  intakeId: z.uuid(),
  reason: paragraph(500),
  code: z.string().max(20).default(''),
});
export type RequestRemoval = z.infer<typeof requestRemovalInput>;
