import type { ChargeRow, SentenceRow } from '@/lib/cases/publish/schema';
import { fromDateColumns, type DateColumns } from '@/lib/platform/dates/date-columns';
import type { LocalText } from '@/lib/platform/i18n/local-text';
import { textIn } from '@/lib/publications/view';

/** The title of an article in the languages it has one in; null where it has none. */
export function articleTitle(article: NonNullable<ChargeRow['article']>): LocalText | null {
  const title: LocalText = {
    ...(article.titleEn === null ? {} : { en: article.titleEn }),
    ...(article.titleRu === null ? {} : { ru: article.titleRu }),
    ...(article.titleKk === null ? {} : { kk: article.titleKk }),
  };
  return Object.keys(title).length > 0 ? title : null;
}

/** A date under its name, or nothing at all: what is not known leaves no trace in the document. */
export function dated(name: 'act' | 'decided' | 'until', columns: DateColumns) {
  const date = fromDateColumns(columns);
  return date === null ? {} : { [name]: date };
}

/** A sentence of a decision as the public document holds it. */
export function toSentence(row: SentenceRow) {
  const { years, months, days } = row;
  const known = years !== null || months !== null || days !== null;
  return {
    type: row.type,
    term: known ? { years: years ?? 0, months: months ?? 0, days: days ?? 0 } : null,
    regime: row.regime,
    start: fromDateColumns({
      edtf: row.startEdtf,
      earliest: row.startEarliest,
      latest: row.startLatest,
    }),
    supplementary: row.supplementary,
    text: textIn(row.language, row.text),
  };
}
