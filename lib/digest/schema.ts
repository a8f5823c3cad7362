import { z } from 'zod';
import { LOCALES } from '@/lib/platform/i18n/locales';

/** How often somebody is written to. */
export const digestRhythm = z.enum(['DAILY', 'WEEKLY']);
export type DigestRhythm = z.infer<typeof digestRhythm>;

/** `NONE` ends the digest. */
export const chooseDigestInput = z.strictObject({
  rhythm: z.enum([...digestRhythm.options, 'NONE'], { error: 'input.choice' }),
  language: z.enum(LOCALES, { error: 'input.choice' }),
});
export type ChooseDigest = z.infer<typeof chooseDigestInput>;

/** Why a digest did not go out. A closed list: an answer of a mail server may repeat an address. */
export const digestFault = z.enum(['UNREACHABLE', 'NOT_SECURE', 'NOT_LET_IN', 'REFUSED', 'UNCERTAIN']);
export type DigestFault = z.infer<typeof digestFault>;
