import { z } from 'zod';

/** The secret that the page's QR code shows, sealed. */
export const sealedEnrolment = z.string().min(1).max(500);

/** The six digits that the new authenticator shows. */
export const enrolmentCode = z
  .string({ error: 'input.code.six' })
  .overwrite((text) => text.replace(/\s/g, ''))
  .regex(/^\d{6}$/, { error: 'input.code.six' });

export const replaceAuthenticatorInput = z.strictObject({ enrolment: sealedEnrolment, code: enrolmentCode });
export type ReplaceAuthenticator = z.infer<typeof replaceAuthenticatorInput>;
