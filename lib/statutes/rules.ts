import { foldName } from '@/lib/platform/text/fold-name';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

type Edition = { jurisdiction: string; code: string; edition: string };

/** The first and the last day on which an edition of a code held; `to` is null while it does. */
const VALIDITY: readonly (Edition & { from: IsoDay; to: IsoDay | null })[] = [
  { jurisdiction: 'KZ', code: 'CRIMINAL', edition: '1997', from: '1998-01-01', to: '2014-12-31' },
  { jurisdiction: 'KZ', code: 'CRIMINAL', edition: '2014', from: '2015-01-01', to: null },
  { jurisdiction: 'KZ', code: 'ADMINISTRATIVE', edition: '2014', from: '2015-01-01', to: null },
  { jurisdiction: 'RU', code: 'CRIMINAL', edition: '1996', from: '1997-01-01', to: null },
  { jurisdiction: 'RU', code: 'ADMINISTRATIVE', edition: '2001', from: '2002-07-01', to: null },
  { jurisdiction: 'BY', code: 'CRIMINAL', edition: '1999', from: '2001-01-01', to: null },
  { jurisdiction: 'BY', code: 'ADMINISTRATIVE', edition: '2021', from: '2021-03-01', to: null },
];

/** How long an edition held, or null where nobody has written it down. */
export function validityOf(article: Edition): { from: IsoDay; to: IsoDay | null } | null {
  const { jurisdiction, code, edition } = article;
  return (
    VALIDITY.find(
      (one) => one.jurisdiction === jurisdiction && one.code === code && one.edition === edition,
    ) ?? null
  );
}

/** True when no day of the date lies in the time in which the edition held. What is not known is no fault. */
export function isOutsideEdition(article: Edition, date: PartialDate | null): boolean {
  const validity = validityOf(article);
  if (validity === null || date === null) return false;
  const isTooEarly = date.latest !== null && date.latest < validity.from;
  return isTooEarly || (validity.to !== null && date.earliest !== null && date.earliest > validity.to);
}

type Searched = Edition & {
  number: string;
  titleEn: string | null;
  titleRu: string | null;
  titleKk: string | null;
};

/**
 * The articles that have every word typed: in the number from its start, in the edition, or in a title in whatever
 * alphabet, so that "rozn" finds «розни» (a word without a letter is a number or a year, and sought in no title). Those whose number is one of the words come first; else the order stays.
 */
export function findArticles<A extends Searched>(articles: readonly A[], typed: string): A[] {
  // The empty word between two spaces begins every number, and so stands in nobody's way.
  const words = typed.toLowerCase().split(/[\s,]/);
  const hits = articles.filter((article) => {
    // A missing title joins as nothing.
    const titles = foldName([article.titleEn, article.titleRu, article.titleKk].join(' '));
    return words.every((word) => matches(article, titles, word));
  });
  const isNamed = (article: A) => Number(!words.includes(article.number.toLowerCase()));
  return [...hits].sort((a, b) => isNamed(a) - isNamed(b));
}

function matches(article: Searched, titles: string, word: string): boolean {
  if (article.number.toLowerCase().startsWith(word) || article.edition === word) return true;
  if (article.jurisdiction.toLowerCase() === word) return true;
  const folded = foldName(word);
  return /\p{L}/u.test(word) && folded !== '' && titles.includes(folded);
}
