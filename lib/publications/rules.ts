import { slug } from '@/lib/cases/schema';

/**
 * True for what can be the last part of a page's address. Anything else is no page: it need not reach the database,
 * which would answer some of it (NUL, half a letter) with an error.
 */
export function isSlug(text: string): boolean {
  return slug.safeParse(text).success;
}
