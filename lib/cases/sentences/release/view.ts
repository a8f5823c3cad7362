import type { SentencingDecision } from '@/lib/cases/decisions/force/rules';
import type { CaseDocument } from '@/lib/cases/schema';
import { runningTerms, type DetainingDecision, type RunningTerm } from '@/lib/cases/sentences/overdue/rules';
import type { Assumption } from '@/lib/cases/sentences/release/rules';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** An expected end in words: what ends, when at the earliest and the latest, and what that takes for granted. */
export type SaidEnd = { key: string; text: string; assumptions: string[]; overdue: string | null };

/** Between which days each term that runs, or should have ended, is expected to end: what a bar draws. */
export function expectedEnds(document: CaseDocument, today: IsoDay): { from: IsoDay; to: IsoDay | null }[] {
  const decisions = document.decisions.map(toDetaining);
  const { country, spans } = document;
  return runningTerms({ country, decisions, spans }, today).map(({ earliest, latest }) => ({
    from: earliest,
    to: latest,
  }));
}

/** Every term that runs, or should have ended, in the reader's language; `today` decides what is overdue. */
export function sayExpectedEnds(document: CaseDocument, locale: Locale, today: IsoDay): SaidEnd[] {
  const decisions = document.decisions.map(toDetaining);
  const { country, spans } = document;
  return runningTerms({ country, decisions, spans }, today).map((term) => sayEnd(term, locale));
}

type Decision = CaseDocument['decisions'][number];

/** A decision of a published document as the rules of the chain ask for it. */
export function toDetaining(decision: Decision): DetainingDecision {
  return { ...toSentencing(decision), until: decision.until ?? null };
}

function toSentencing({ key, kind, outcome, when, reviews, sentences }: Decision): SentencingDecision {
  return { id: key, kind, outcome, date: when?.date ?? null, reviews, sentences };
}

function sayEnd(term: RunningTerm, locale: Locale): SaidEnd {
  const say = translate(locale, 'profile');
  const { earliest, latest } = term;
  const days = { from: sayDay(earliest, locale), to: latest === null ? '' : sayDay(latest, locale) };
  const shape = latest === null ? 'open' : latest === earliest ? 'day' : 'range';
  return {
    key: term.of,
    text: say(`expected.${term.of}`, { shape, ...days }),
    assumptions: term.assumptions.map((one) => sayAssumption(one, locale)),
    overdue: term.isOverdue && latest !== null ? say(`overdue.${term.of}`, { to: days.to }) : null,
  };
}

/** One thing that an expected end takes for granted, with its values. */
export function sayAssumption(assumption: Assumption, locale: Locale): string {
  const say = translate(locale, 'profile');
  switch (assumption.code) {
    case 'STARTS_WITH_DECISION':
    case 'START_UNCERTAIN':
      return say(`assumption.${assumption.code}`, { on: sayDate(assumption.on, locale) });
    case 'CUSTODY_COUNTED': {
      const { least, most } = assumption;
      const shape = most === null ? 'open' : most === least ? 'exact' : 'range';
      return say('assumption.CUSTODY_COUNTED', { shape, least, most: most ?? 0 });
    }
    case 'RATE':
    case 'RATE_UNCONFIRMED': {
      const { low, high } = assumption;
      const law = say(`creditLaw.${assumption.rule}`);
      const shape = low === high ? 'one' : 'range';
      return say(`assumption.${assumption.code}`, { law, shape, low, high });
    }
    case 'EXCEPTIONS_NOT_EXAMINED':
      return say('assumption.EXCEPTIONS_NOT_EXAMINED', { law: say(`creditLaw.${assumption.rule}`) });
    case 'SEVERAL_TERMS':
      return say('assumption.SEVERAL_TERMS', { count: assumption.count });
    default:
      return say(`assumption.${assumption.code}`);
  }
}
