import type { DeskTx } from '@/lib/platform/db/desk-client';
import { nameTokens } from '@/lib/platform/text/name-tokens';

/** Where no name holds the words as folded, so many names that come near each word are weighed. */
const NEAR = 200;

/**
 * The people with a name that holds every word of a query, in any alphabet and spelling; only where nobody has such a
 * name, those whose names come near. At most `most`, those with the shortest names first. None for a query without
 * letters or digits.
 */
export async function findPeopleNamed(db: DeskTx, query: string, most: number): Promise<string[]> {
  const words = nameTokens(query.slice(0, 200)).slice(0, 6);
  if (words.length === 0) return [];
  const patterns = words.map((word) => `%${word}%`);
  const exact = await db.$queryRaw<{ id: string }[]>`
    SELECT person_id::text AS id FROM desk.person_name WHERE folded LIKE ALL (${patterns}::text[])
    GROUP BY person_id ORDER BY min(length(folded)), person_id LIMIT ${most}::int`;
  if (exact.length > 0) return exact.map((row) => row.id);
  const near = await db.$queryRaw<{ id: string }[]>`
    SELECT n.person_id::text AS id
    FROM unnest(${words}::text[]) AS w (word), desk.people_named_like(w.word, ${NEAR}::int) n
    GROUP BY n.person_id HAVING count(DISTINCT w.word) = ${words.length}::int
    ORDER BY n.person_id LIMIT ${most}::int`;
  return near.map((row) => row.id);
}
