import { z } from 'zod';
import { publicationState, statusGroup } from '@/lib/cases/schema';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import { TEXT_FORBIDDEN, TEXT_TOO_LONG } from '@/lib/platform/text/plain-text';

/** The orders of the list: by name, by what changed last, by what was checked longest ago, by code. */
export const deskSort = z.enum(['name', 'changed', 'checked', 'code']);
export type DeskSort = z.infer<typeof deskSort>;

/** Whose work the files are: one's own, nobody's (the common pool), somebody's. */
export const assignedTo = z.enum(['me', 'nobody', 'anyone']);
export type AssignedTo = z.infer<typeof assignedTo>;

/**
 * What is to be done in a file: answer a request for review, look at it on the day set for it, follow a hearing of the
 * next seven days, ask after a release that is due, find a dead source anew, translate a text into one of the languages,
 * mend a translation of a text that has changed since.
 */
export const worklist = z.enum([
  'review',
  'due',
  'hearing',
  'released',
  'dead',
  'untranslated-en',
  'untranslated-ru',
  'untranslated-kk',
  'outdated',
]);
export type Worklist = z.infer<typeof worklist>;

/** The list's filters as its address carries them; what cannot be read is as if it were not there. */
export const deskCasesQuery = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  state: publicationState.nullable().catch(null).default(null),
  status: statusGroup.nullable().catch(null).default(null),
  assigned: assignedTo.nullable().catch(null).default(null),
  owner: z.literal('me').nullable().catch(null).default(null),
  stale: z.literal('yes').nullable().catch(null).default(null),
  work: worklist.nullable().catch(null).default(null),
  sort: deskSort.catch('name').default('name'),
  /** The file that the page begins behind, or ends before: its id, which tells nothing of the person. */
  after: z.uuid().nullable().catch(null).default(null),
  before: z.uuid().nullable().catch(null).default(null),
});
export type DeskCasesQuery = z.infer<typeof deskCasesQuery>;

/** The same filters where they are kept: what is not one of them is refused, not passed over. */
export const keptCasesQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .max(200, { error: TEXT_TOO_LONG })
    .refine((text) => !hasForbiddenCharacters(text), { error: TEXT_FORBIDDEN })
    .default(''),
  state: publicationState.nullable().default(null),
  status: statusGroup.nullable().default(null),
  assigned: assignedTo.nullable().default(null),
  owner: z.literal('me').nullable().default(null),
  stale: z.literal('yes').nullable().default(null),
  work: worklist.nullable().default(null),
  sort: deskSort.default('name'),
});
export type KeptCasesQuery = z.infer<typeof keptCasesQuery>;

export const PAGE_SIZE = 50;

/** Where a list begins. */
export const FIRST_PAGE = { after: null, before: null } as const;
