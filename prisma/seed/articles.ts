import type { Import } from '@/lib/import/write';
import { findArticle } from '@/lib/statutes/read-desk';
import { addArticleInput, type AddArticle } from '@/lib/statutes/schema';
import { addArticle } from '@/lib/statutes/write';
import type { ArticlesFile, SeedArticle } from './articles-file';

/**
 * Brings in the articles that are not there yet, and gives how many those were. One that an editor has added by hand
 * stays as they wrote it.
 */
export async function seedArticles(file: ArticlesFile, rows: Import): Promise<number> {
  let added = 0;
  for (const article of file.articles) {
    if (rows.has(article.id) || (await findArticle(rows.at, article)) !== null) continue;
    await rows.once(article.id, (at) => addArticle(at, toInput(article)));
    added += 1;
  }
  return added;
}

function toInput({
  jurisdiction,
  code,
  edition,
  number,
  category,
  checked,
  ...words
}: SeedArticle): AddArticle {
  return addArticleInput.parse({
    ...{ jurisdiction, code, edition, number, category, checked },
    ...{ titleEn: words.en, titleRu: words.ru, titleKk: words.kk, sourceAddress: words.source },
  });
}
