import type { ChargeCategory } from '@/lib/cases/charges/schema';
import type { LetterDemand } from '@/lib/letters/schema';
import type { IsoDay } from '@/lib/platform/dates/partial-date';

/**
 * Articles of the International Covenant on Civil and Political Rights (1966) that a letter can name: 2 remedy, 6 life,
 * 7 torture, 9 liberty, 10 treatment in custody, 14 fair trial, 18 religion, 19 expression, 21 assembly, 22 association.
 */
const COVENANT_ARTICLES = [2, 6, 7, 9, 10, 14, 18, 19, 21, 22] as const;
export type CovenantArticle = (typeof COVENANT_ARTICLES)[number];

/** The day a state ratified the Covenant (United Nations Treaty Collection, chapter IV.4). Others: no treaty is named. */
const RATIFIED: ReadonlyMap<string, IsoDay> = new Map([['KZ', '2006-01-24']]);

const BY_CATEGORY: Partial<Record<ChargeCategory, readonly CovenantArticle[]>> = {
  INCITEMENT_DISCORD: [19],
  FALSE_INFORMATION: [19],
  INSULT_OFFICIAL: [19],
  SEIZURE_OF_POWER: [19],
  MASS_DISORDER: [21],
  UNLAWFUL_ASSEMBLY: [21],
  BANNED_ORGANISATION: [22],
  UNION_OR_STRIKE: [22],
  RELIGION: [18],
};

const BY_DEMAND: Record<LetterDemand, readonly CovenantArticle[]> = {
  RELEASE: [9, 14],
  DROP_CHARGES: [9, 14],
  FAIR_TRIAL: [9, 14],
  COUNSEL_ACCESS: [9, 14],
  FAMILY_CONTACT: [9, 10],
  END_SOLITARY: [7, 10],
  CASE_REVIEW: [2, 14],
  REPARATION: [2, 9],
  STOP_HARASSMENT: [2, 9],
  INVESTIGATE: [2, 9],
  ACCOUNTABILITY: [2, 9],
};

/** The day the country ratified the Covenant, or null when that is not recorded here. */
export function ratifiedOn(country: string): IsoDay | null {
  return RATIFIED.get(country) ?? null;
}

/** The articles that bear on a demand and the charges, in their order. A death adds the right to life. */
export function articlesFor(
  demand: LetterDemand,
  categories: readonly ChargeCategory[],
  dead: boolean,
): CovenantArticle[] {
  const chosen = new Set<CovenantArticle>(dead ? [2, 6] : BY_DEMAND[demand]);
  for (const category of categories) for (const article of BY_CATEGORY[category] ?? []) chosen.add(article);
  return COVENANT_ARTICLES.filter((article) => chosen.has(article));
}
