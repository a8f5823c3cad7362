import { z } from 'zod';

export const PAGE_SIZE = 50;

export const sortOrder = z.enum(['relevance', 'name', 'latest', 'checked']);
export type SortOrder = z.infer<typeof sortOrder>;

/**
 * The place in an ordered list from which to go on; `back` goes towards its beginning. `rank` is what the order compares
 * first (0 in the order of names), then the sorting name, then the address.
 */
export const cursor = z.strictObject({
  sort: sortOrder,
  back: z.boolean(),
  rank: z.int(),
  name: z.string().max(500),
  slug: z.string().max(80),
});
export type Cursor = z.infer<typeof cursor>;

/** The order of a list: as asked, else by how well the words match, else by name. */
export function orderOf(query: { q?: string | undefined; sort?: SortOrder | undefined }): SortOrder {
  const searches = query.q !== undefined && query.q !== '';
  if (query.sort === undefined) return searches ? 'relevance' : 'name';
  return query.sort === 'relevance' && !searches ? 'name' : query.sort;
}
