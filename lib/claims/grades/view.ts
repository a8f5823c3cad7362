import { contentGrade, sourceGrade, verification } from '@/lib/claims/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Explained = { label: string; definition: string };

/** What each grade means, as the method page prints it. */
export type GradeWords = Record<'source' | 'content' | 'verified', Explained[]>;

/** The Admiralty scale and the steps of verification, explained in the reader's language. */
export function toGradeWords(locale: Locale): GradeWords {
  const lists = translate(locale, 'lists');
  const explain = (list: string, values: readonly string[]): Explained[] =>
    values.map((value) => {
      const key = `${list}.${value}` as 'sourceGrade.A';
      return { label: lists(`${key}.label`), definition: lists(`${key}.definition`) };
    });
  return {
    source: explain('sourceGrade', sourceGrade.options),
    content: explain('contentGrade', contentGrade.options),
    verified: explain('verification', verification.options),
  };
}
