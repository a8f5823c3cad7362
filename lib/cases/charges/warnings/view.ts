import { sayArticle } from '@/lib/cases/charges/view';
import { sayDecision } from '@/lib/cases/decisions/view';
import type { CaseDocument } from '@/lib/cases/schema';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { validityOf } from '@/lib/statutes/rules';
import { warnsOfEdition, warnsOfOrder } from './rules';

/** What is improbable in the legal chain of a file, each in a sentence, for those who keep it. */
export function sayLegalWarnings(document: CaseDocument, locale: Locale): string[] {
  return [...editionWarnings(document, locale), ...orderWarnings(document, locale)];
}

function editionWarnings({ charges }: CaseDocument, locale: Locale): string[] {
  const say = translate(locale, 'desk-cases');
  return charges.flatMap(({ article, part, when, act }) => {
    const given = { article, date: when?.date ?? null, act: act ?? null };
    const validity = article && validityOf(article);
    if (article === null || validity === null || !warnsOfEdition(given)) return [];
    return [
      say('legal.edition', {
        article: sayArticle({ ...article, title: null }, part, locale).text,
        of: act === undefined ? 'charge' : 'act',
        date: sayDate(given.act ?? given.date, locale),
        from: sayDay(validity.from, locale),
        to: validity.to === null ? '' : sayDay(validity.to, locale),
        ended: validity.to === null ? 'no' : 'yes',
      }),
    ];
  });
}

function orderWarnings({ charges, decisions }: CaseDocument, locale: Locale): string[] {
  const say = translate(locale, 'desk-cases');
  const dated = charges.map(({ when }) => ({ date: when?.date ?? null }));
  return decisions
    .filter(({ kind, when }) => warnsOfOrder({ kind, date: when?.date ?? null }, dated))
    .map((decision) =>
      say('legal.beforeCharge', {
        decision: sayDecision(decision, locale),
        date: sayDate(decision.when?.date ?? null, locale),
      }),
    );
}
