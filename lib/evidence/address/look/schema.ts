import { z } from 'zod';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import type { Entries } from '@/lib/platform/forms/entries';
import { LOOK } from '@/lib/platform/forms/form-state';

/** Which part of a form asks, and what the names of its fields begin with. */
export const PARTS = { word: 'word.', source: '' } as const;

/** A pasted address with the file whose form it was pasted into, and the fields that hold something already. */
export const lookInput = z.strictObject({
  part: z.enum(['word', 'source']),
  caseId: z.uuid(),
  address: z
    .string()
    .max(10_000)
    .refine((text) => !hasForbiddenCharacters(text), { error: 'input.webAddress.unreadable' })
    .default(''),
  filled: z.array(z.string().regex(/^[\w.$:-]{1,100}$/)).max(500),
});
export type LookAt = z.infer<typeof lookInput>;

/** What is asked, out of what was typed so far. */
export function readLook(entries: Entries): unknown {
  const part = entries[LOOK];
  const before = part === 'source' ? PARTS.source : PARTS.word;
  return {
    part,
    caseId: entries['fact.caseId'] ?? entries['caseId'],
    address: entries[`${before}document.address`],
    filled: Object.keys(entries).filter((name) => entries[name] !== ''),
  };
}
