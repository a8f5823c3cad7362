import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayAddArticle } from './policy';
import type { AddArticle } from './schema';

/** Adds an article of a code. Refuses `conflict` when this edition has it already. */
export async function addArticle(at: Door, input: AddArticle): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddArticle(at.actor)) throw new Refusal('forbidden', 'refusal.article.add');
    const made = await tx.legalArticle.create({ data: input });
    return {
      value: { id: made.id },
      happened: [{ kind: 'article.added', subject: 'article', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}
