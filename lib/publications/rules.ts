import { createHash } from 'node:crypto';
import { slug } from '@/lib/cases/schema';

/**
 * True for what can be the last part of a page's address. Anything else is no page: it need not reach the database,
 * which would answer some of it (NUL, half a letter) with an error.
 */
export function isSlug(text: string): boolean {
  return slug.safeParse(text).success;
}

/** The tag under which answers about a page are remembered. It holds no name: the change feed outlives a withdrawal. */
export function tagOf(kind: 'case' | 'event', slug: string): string {
  return `${kind}:${createHash('sha256').update(slug).digest('hex').slice(0, 16)}`;
}

/** SHA-256 of a document in one fixed form (keys in order), so that anyone can check what was published. */
export function contentHash(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}

/** JSON with the keys of every object in order and no white space (as RFC 8785 for what these documents hold). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value);
}
