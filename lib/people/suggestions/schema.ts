import { z } from 'zod';
import { lineOfText } from '@/lib/platform/text/plain-text';

/** A name as far as it is typed, and the file to whose person it is added, where it is. */
export const typedNameInput = z.strictObject({
  name: lineOfText(200),
  caseId: z.uuid().nullable().default(null),
});
export type TypedName = z.infer<typeof typedNameInput>;

/** Somebody who may be meant, as the page shows them under the field. */
export const suggestedPerson = z.object({
  id: z.uuid(),
  names: z.array(z.object({ text: z.string(), language: z.string() })),
  files: z.array(z.object({ id: z.uuid(), code: z.string() })),
  reasons: z.array(z.string()),
});
export type SuggestedPerson = z.infer<typeof suggestedPerson>;
