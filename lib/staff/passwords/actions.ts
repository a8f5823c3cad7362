'use server';

import { defineForm, defineOpenForm } from '@/lib/platform/desk-action';
import { requireSession } from '@/lib/platform/session/current';
import { mayKeepOwnAccess, mayManageStaff } from '@/lib/staff/policy';
import { changePasswordInput, offerResetInput, renewRecoveryCodesInput, resetPasswordInput } from './schema';
import { changePassword, offerReset, renewRecoveryCodes, resetPassword } from './write';

export const changePasswordForm = defineForm({
  name: 'staff.change-password',
  input: changePasswordInput,
  secrets: ['current', 'password', 'again'],
  allow: mayKeepOwnAccess,
  run: changePassword,
});

export const renewRecoveryCodesForm = defineForm({
  name: 'staff.renew-recovery-codes',
  input: renewRecoveryCodesInput,
  secrets: ['current'],
  allow: mayKeepOwnAccess,
  run: async (at, input) => renewRecoveryCodes(at, await requireSession(), input),
});

export const offerResetForm = defineForm({
  name: 'staff.offer-reset',
  input: offerResetInput,
  allow: mayManageStaff,
  run: offerReset,
});

export const resetPasswordForm = defineOpenForm({
  name: 'staff.reset-password',
  input: resetPasswordInput,
  secrets: ['password', 'again', 'code'],
  run: resetPassword,
});
