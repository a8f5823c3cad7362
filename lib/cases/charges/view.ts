import type { CaseDocument } from '@/lib/cases/schema';
import type { Citations } from '@/lib/evidence/view';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Charge = CaseDocument['charges'][number];

/** A charge in short: its category, its article by edition, what came of it. */
export type ShortCharge = {
  key: string;
  category: string;
  article: ShownText | null;
  outcome: string;
  letters: string[];
};

/** An article with the edition of its code, for numbers moved between editions: "art. 164, criminal code of 1997". */
export function sayArticle(
  article: NonNullable<Charge['article']>,
  part: string | null,
  locale: Locale,
): ShownText & { label: null } {
  const say = translate(locale, 'profile');
  const title = article.title && showText(article.title, locale);
  const place = say('charge.article', {
    number: article.number,
    part: part ?? '',
    hasPart: part === null ? 'no' : 'yes',
    code: translate(locale, 'lists')(`legalCode.${article.code}.label`),
    edition: article.edition,
  });
  const inReader = title === null || title.lang === locale;
  return { text: title && inReader ? `${place} (${title.text})` : place, lang: locale, label: null };
}

/** The charges that stand: what was requalified is shown by what took its place. */
export function toShortCharges(document: CaseDocument, citations: Citations, locale: Locale): ShortCharge[] {
  const lists = translate(locale, 'lists');
  const replaced = new Set(document.charges.map((charge) => charge.supersedes));
  return document.charges
    .filter((charge) => !replaced.has(charge.key))
    .map((charge) => ({
      key: charge.key,
      category: lists(`chargeCategory.${charge.category}.label`),
      article: charge.article && sayArticle(charge.article, charge.part, locale),
      outcome: lists(`chargeOutcome.${charge.outcome}.label`),
      letters: citations.cite(charge.claims),
    }));
}
