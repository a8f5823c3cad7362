import { z } from 'zod';
import { chargeCategory } from '@/lib/cases/charges/schema';
import { lineOfText } from '@/lib/platform/text/plain-text';

export const legalCode = z.enum(['CRIMINAL', 'ADMINISTRATIVE', 'CRIMINAL_PROCEDURE']);
export type LegalCode = z.infer<typeof legalCode>;

/**
 * An article in one edition of a code: numbers change between editions. `jurisdiction` is ISO 3166-1. `checked`: somebody
 * has read the titles in the law itself, at `sourceAddress`.
 */
export const addArticleInput = z.strictObject({
  jurisdiction: z.string().length(2),
  code: legalCode,
  edition: z.string().regex(/^\d{4}$/),
  number: lineOfText(20),
  titleEn: lineOfText(600).nullable().default(null),
  titleRu: lineOfText(600).nullable().default(null),
  titleKk: lineOfText(600).nullable().default(null),
  category: chargeCategory,
  checked: z.boolean().default(false),
  sourceAddress: lineOfText(500).nullable().default(null),
});
export type AddArticle = z.infer<typeof addArticleInput>;
