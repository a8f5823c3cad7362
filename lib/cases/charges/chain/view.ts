import { sayArticle } from '@/lib/cases/charges/view';
import { lowerFirst } from '@/lib/cases/decisions/view';
import type { CaseDocument } from '@/lib/cases/schema';
import { compareForTime } from '@/lib/cases/timeline/rules';
import type { Citations } from '@/lib/evidence/view';
import { sayDate } from '@/lib/platform/dates/say';
import type { ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Charge = CaseDocument['charges'][number];

/** One charge of the chain: what it is, what came of it and when, which it replaced and which replaced it. */
export type ChargeLink = {
  key: string;
  when: string;
  title: string;
  article: ShownText | null;
  outcome: string;
  replaces: string | null;
  replacedBy: string | null;
  letters: string[];
};

/** All charges in the order of time, requalified ones before those that took their place. */
export function toChargeChain(document: CaseDocument, citations: Citations, locale: Locale): ChargeLink[] {
  const byKey = new Map(document.charges.map((charge) => [charge.key, charge]));
  const say = translate(locale, 'profile');
  const lists = translate(locale, 'lists');
  return inOrder(document.charges).map((charge) => {
    const before = charge.supersedes === null ? undefined : byKey.get(charge.supersedes);
    const after = document.charges.find(({ supersedes }) => supersedes === charge.key);
    const outcome = lists(`chargeOutcome.${charge.outcome}.label`);
    return {
      key: charge.key,
      when: sayDate(charge.when?.date ?? null, locale),
      title: lists(`chargeCategory.${charge.category}.label`),
      article: charge.article && sayArticle(charge.article, charge.part, locale),
      outcome: charge.decided ? `${outcome}, ${sayDate(charge.decided, locale)}` : outcome,
      replaces: before ? say('chain.replaces', { what: nameOf(before, locale) }) : null,
      replacedBy: after ? say('chain.replacedBy', { what: nameOf(after, locale) }) : null,
      letters: citations.cite(charge.claims),
    };
  });
}

/** By the day of each, and every charge behind the one whose place it took. */
function inOrder(charges: readonly Charge[]): Charge[] {
  const placed: Charge[] = [];
  const place = (charge: Charge, above: readonly Charge[]): void => {
    if (placed.includes(charge) || above.includes(charge)) return;
    const before = charges.find(({ key }) => key === charge.supersedes);
    if (before !== undefined) place(before, [...above, charge]);
    placed.push(charge);
  };
  [...charges]
    .sort((a, b) => compareForTime(a.when?.date ?? null, b.when?.date ?? null))
    .forEach((charge) => place(charge, []));
  return placed;
}

/** A charge in few words: its article where there is one, else its category. */
function nameOf(charge: Charge, locale: Locale): string {
  const lists = translate(locale, 'lists');
  const category = lowerFirst(lists(`chargeCategory.${charge.category}.label`), locale);
  if (charge.article === null) return category;
  return sayArticle({ ...charge.article, title: null }, charge.part, locale).text;
}
