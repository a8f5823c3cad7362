import type { Door } from '@/lib/platform/db/transact';

type Key = { jurisdiction: string; code: string; edition: string; number: string };

/** The article of this number in this edition, or null. */
export async function findArticle(at: Door, key: Key): Promise<{ id: string } | null> {
  const { jurisdiction, code, edition, number } = key;
  return at.db.legalArticle.findUnique({
    where: { jurisdiction_code_edition_number: { jurisdiction, code, edition, number } },
    select: { id: true },
  });
}
