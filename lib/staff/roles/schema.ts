import { z } from 'zod';
import { reason, staffRole } from '@/lib/staff/schema';

export const changeRoleInput = z.strictObject({ staffId: z.uuid(), role: staffRole, reason });
export type ChangeRole = z.infer<typeof changeRoleInput>;

export const decideRaiseInput = z.strictObject({
  requestId: z.uuid(),
  answer: z.enum(['confirm', 'decline']),
});
export type DecideRaise = z.infer<typeof decideRaiseInput>;
