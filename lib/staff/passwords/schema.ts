import { z } from 'zod';
import { newPassword } from '@/lib/staff/schema';
import { proveSecondFactorInput, signInInput } from '@/lib/staff/sign-in/schema';

const again = z
  .string({ error: 'input.password.again' })
  .max(1000, { error: 'input.password.again' })
  .overwrite((text) => text.normalize('NFKC'));
const same = (input: { password: string; again: string }) => input.password === input.again;
const differ = { error: 'input.password.again', path: ['again'] };
const current = signInInput.shape.password;

export const changePasswordInput = z
  .strictObject({ current, password: newPassword, again })
  .refine(same, differ);
export type ChangePassword = z.infer<typeof changePasswordInput>;

export const renewRecoveryCodesInput = z.strictObject({ current });
export type RenewRecoveryCodes = z.infer<typeof renewRecoveryCodesInput>;

export const offerResetInput = z.strictObject({ staffId: z.uuid() });
export type OfferReset = z.infer<typeof offerResetInput>;

export const resetPasswordInput = z
  .strictObject({
    token: z.string().min(1).max(200),
    password: newPassword,
    again,
    code: proveSecondFactorInput.shape.code,
  })
  .refine(same, differ);
export type ResetPassword = z.infer<typeof resetPasswordInput>;
