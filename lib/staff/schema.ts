import { z } from 'zod';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import { lineOfText } from '@/lib/platform/text/plain-text';

/** What a person on the staff may be. `system` is no person's role and is given by no form. */
export const staffRole = z.enum(['contributor', 'campaigner', 'editor', 'reviewer', 'admin'], {
  error: 'input.staff.role',
});
export type StaffRole = z.infer<typeof staffRole>;

/** An e-mail address as it is compared: trimmed and in small letters. At most 254 characters (RFC 5321). */
export const emailAddress = z
  .string({ error: 'input.email' })
  .max(254, { error: 'input.email' })
  .overwrite((text) => text.trim().toLowerCase())
  .pipe(z.email({ error: 'input.email' }));

export const staffName = lineOfText(120);

/** A new password: 14 to 128 characters, none of them a control. Whether it is a common one is asked at the server. */
export const newPassword = z
  .string({ error: 'input.password.short' })
  // Counted as it is kept: a letter and its mark, typed apart, are one.
  .overwrite((text) => text.normalize('NFKC'))
  .min(14, { error: 'input.password.short' })
  .max(128, { error: 'input.password.long' })
  .refine((text) => !hasForbiddenCharacters(text) && !/[\t\n]/.test(text), {
    error: 'input.password.characters',
  });

/** Why something is done to a colleague's access: kept in the audit for whoever asks later. */
export const reason = lineOfText(500);

export const suspendStaffInput = z.strictObject({ staffId: z.uuid(), reason });
export type SuspendStaff = z.infer<typeof suspendStaffInput>;

export const restoreStaffInput = z.strictObject({ staffId: z.uuid(), reason });
export type RestoreStaff = SuspendStaff;
