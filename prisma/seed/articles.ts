import type { Import } from '@/lib/import/write';
import { findArticle } from '@/lib/statutes/read-desk';
import { addArticleInput } from '@/lib/statutes/schema';
import { addArticle } from '@/lib/statutes/write';
import type { ArticlesFile } from './articles-file';

/**
 * Brings in the articles that are not there yet, and gives how many those were. One that an editor has added by hand
 * stays as they wrote it.
 */
export async function seedArticles(file: ArticlesFile, rows: Import): Promise<number> {
  let added = 0;
  for (const { id, en, ru, kk, source, same_as: _same, ...article } of file.articles) {
    if (rows.has(id) || (await findArticle(rows.at, article)) !== null) continue;
    const input = { ...article, titleEn: en, titleRu: ru, titleKk: kk, sourceAddress: source };
    await rows.once(id, (at) => addArticle(at, addArticleInput.parse(input)));
    added += 1;
  }
  return added;
}
