import { z } from 'zod';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import { lineOfText } from '@/lib/platform/text/plain-text';

/** What a browser answers, as JSON. Longer answers come with attestations, which nobody asked for. */
export const passkeyAnswer = z
  .string({ error: 'refusal.passkey.refused' })
  .min(1)
  .max(20_000)
  .refine((text) => !hasForbiddenCharacters(text), { error: 'refusal.passkey.refused' });

/** How its owner knows it again among others. */
export const passkeyName = lineOfText(60);

/** Asking for a challenge needs nothing but the step or the session itself. */
export const askPasskeyInput = z.strictObject({});

export const answerPasskeyInput = z.strictObject({ answer: passkeyAnswer });
export type AnswerPasskey = z.infer<typeof answerPasskeyInput>;

/** What is typed to add a passkey, before the browser has made one. */
export const namePasskeyInput = z.strictObject({ name: passkeyName });

export const addPasskeyInput = z.strictObject({ name: passkeyName, answer: passkeyAnswer });
export type AddPasskey = z.infer<typeof addPasskeyInput>;

export const removePasskeyInput = z.strictObject({ passkeyId: z.uuid() });
export type RemovePasskey = z.infer<typeof removePasskeyInput>;
