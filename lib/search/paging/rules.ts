import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import { cursor, type Cursor } from './schema';

/** A place in a list as an address carries it: opaque to readers, and nothing secret. */
export function writeCursor(place: Cursor): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/** Reads what `writeCursor` wrote; null for anything else. */
export function readCursor(text: string): Cursor | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const read = cursor.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return read.success && !hasForbiddenCharacters(read.data.name) ? read.data : null;
  } catch {
    return null;
  }
}

export type Page<T> = { rows: T[]; next: string | null; previous: string | null };

/**
 * Cuts one page out of what was read from `after` on (one row more than the page holds, in the direction of reading)
 * and names the places before and behind it.
 */
export function cutPage<T>(
  read: readonly T[],
  size: number,
  after: Cursor | undefined,
  placeOf: (row: T) => Omit<Cursor, 'back'>,
): Page<T> {
  const more = read.length > size;
  const back = after?.back ?? false;
  const rows = back ? read.slice(0, size).reverse() : read.slice(0, size);
  const at = (row: T | undefined, direction: boolean) =>
    row === undefined ? null : writeCursor({ ...placeOf(row), back: direction });
  return {
    rows,
    next: back || more ? at(rows.at(-1), false) : null,
    previous: (back ? more : after !== undefined) ? at(rows[0], true) : null,
  };
}
