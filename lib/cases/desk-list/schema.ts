import { z } from 'zod';
import { publicationState, statusGroup } from '@/lib/cases/schema';

/** The orders of the list: by name, by what changed last, by what was checked longest ago, by code. */
export const deskSort = z.enum(['name', 'changed', 'checked', 'code']);
export type DeskSort = z.infer<typeof deskSort>;

/** Whose work the files are: one's own, nobody's (the common pool), somebody's. */
export const assignedTo = z.enum(['me', 'nobody', 'anyone']);
export type AssignedTo = z.infer<typeof assignedTo>;

/** The list's filters as its address carries them; what cannot be read is as if it were not there. */
export const deskCasesQuery = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  state: publicationState.nullable().catch(null).default(null),
  status: statusGroup.nullable().catch(null).default(null),
  assigned: assignedTo.nullable().catch(null).default(null),
  owner: z.literal('me').nullable().catch(null).default(null),
  stale: z.literal('yes').nullable().catch(null).default(null),
  sort: deskSort.catch('name').default('name'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type DeskCasesQuery = z.infer<typeof deskCasesQuery>;

export const PAGE_SIZE = 50;
