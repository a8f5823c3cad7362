import { z } from 'zod';
import { chargeCategory } from '@/lib/cases/charges/schema';
import { legalCode } from '@/lib/statutes/schema';

const title = z.string().min(1).max(600);

const article = z.strictObject({
  id: z.string().min(1),
  jurisdiction: z.string().regex(/^[A-Z]{2}$/),
  code: legalCode,
  edition: z.string().regex(/^\d{4}$/),
  number: z.string().regex(/^\d+(?:[.-]\d+)?$/),
  category: chargeCategory,
  en: title,
  ru: title,
  kk: title,
  /** The article of another edition that took its place. */
  same_as: z.string().optional(),
  /** Whether somebody has read the titles in the law itself, and where. */
  checked: z.boolean().default(false),
  source: z.url().nullable().default(null),
});
export type SeedArticle = z.infer<typeof article>;

/** prisma/seed/articles.yaml, checked. */
export const articlesFile = z.strictObject({ articles: z.array(article) });
export type ArticlesFile = z.infer<typeof articlesFile>;
