import { z } from 'zod';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import type { Entries } from '@/lib/platform/forms/entries';
import { LOOK } from '@/lib/platform/forms/form-state';

/** Which part of a form asks, and what the names of its fields begin with. */
export const PARTS = { word: 'word.', source: '' } as const;

const pasted = {
  part: z.enum(['word', 'source']),
  address: z
    .string()
    .max(10_000)
    .refine((text) => !hasForbiddenCharacters(text), { error: 'input.webAddress.unreadable' })
    .default(''),
  filled: z.array(z.string().regex(/^[\w.$:-]{1,100}$/)).max(500),
};

/** A pasted address with the file whose form it was pasted into, and the fields that hold something already. */
export const lookInput = z.strictObject({ ...pasted, caseId: z.uuid() });
export type LookAt = z.infer<typeof lookInput>;

/** The same in a form of what all files share: it is of no file. */
export const lookSharedInput = z.strictObject(pasted);
export type LookAtShared = z.infer<typeof lookSharedInput>;

/** What is asked, out of what was typed so far. */
export function readLook(entries: Entries): unknown {
  return { ...readSharedLook(entries), caseId: entries['fact.caseId'] ?? entries['caseId'] };
}

export function readSharedLook(entries: Entries): Record<string, unknown> {
  const part = entries[LOOK];
  const before = part === 'source' ? PARTS.source : PARTS.word;
  return {
    part,
    address: entries[`${before}document.address`],
    filled: Object.keys(entries).filter((name) => entries[name] !== ''),
  };
}
