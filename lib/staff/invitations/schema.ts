import { z } from 'zod';
import { emailAddress, newPassword, staffName, staffRole } from '@/lib/staff/schema';
import { enrolmentCode, sealedEnrolment } from '@/lib/staff/second-factor/authenticator/schema';

export const inviteStaffInput = z.strictObject({ email: emailAddress, role: staffRole });
export type InviteStaff = z.infer<typeof inviteStaffInput>;

export const withdrawInvitationInput = z.strictObject({ invitationId: z.uuid() });
export type WithdrawInvitation = z.infer<typeof withdrawInvitationInput>;

/** What the invited person fills in. `enrolment` is the sealed secret that the page's QR code shows. */
export const acceptInvitationInput = z
  .strictObject({
    token: z.string().min(1).max(200),
    enrolment: sealedEnrolment,
    name: staffName,
    email: emailAddress,
    password: newPassword,
    again: z
      .string({ error: 'input.password.again' })
      .max(1000, { error: 'input.password.again' })
      .overwrite((text) => text.normalize('NFKC')),
    code: enrolmentCode,
  })
  .refine((input) => input.password === input.again, { error: 'input.password.again', path: ['again'] });
export type AcceptInvitation = z.infer<typeof acceptInvitationInput>;
