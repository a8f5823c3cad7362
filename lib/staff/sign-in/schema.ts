import { z } from 'zod';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';

/**
 * What is typed to sign in. Looser than what a new account needs: a rule shown here would tell what an account looks
 * like. What cannot be right is answered as what is wrong.
 */
export const signInInput = z.strictObject({
  email: z
    .string({ error: 'input.email' })
    .min(1, { error: 'input.email' })
    .max(254, { error: 'input.email' })
    .overwrite((text) => text.trim().toLowerCase())
    .refine((text) => !hasForbiddenCharacters(text), { error: 'input.email' }),
  password: z
    .string({ error: 'input.password.missing' })
    .min(1, { error: 'input.password.missing' })
    .max(1000, { error: 'input.password.long' })
    .overwrite((text) => text.normalize('NFKC')),
});
export type SignIn = z.infer<typeof signInInput>;

/** A one-time code or a recovery code, with the spaces and hyphens that people type. */
export const proveSecondFactorInput = z.strictObject({
  code: z
    .string({ error: 'input.code.missing' })
    .max(60, { error: 'input.code.missing' })
    .overwrite((text) => text.replace(/[\s-]/g, '').toUpperCase())
    .min(1, { error: 'input.code.missing' }),
});
export type ProveSecondFactor = z.infer<typeof proveSecondFactorInput>;
