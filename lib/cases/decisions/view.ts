import type { CaseDocument } from '@/lib/cases/schema';
import type { Term } from '@/lib/cases/sentences/schema';
import type { Citations } from '@/lib/evidence/view';
import { compareForTime } from '@/lib/cases/timeline/rules';
import { sayDate } from '@/lib/platform/dates/say';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Decision = CaseDocument['decisions'][number];

/** One link of the legal chain. */
export type ChainLink = {
  key: string;
  when: string;
  title: string;
  court: ShownText | null;
  sentences: SaidSentence[];
  /** What it reviewed, in words: "reviews the verdict of 8 August 2011". */
  reviews: string | null;
  letters: string[];
};

export type SaidSentence = { text: string; note: ShownText | null };

/** A decision and what it did: "Appeal decision: upheld". */
export function sayDecision(decision: Pick<Decision, 'kind' | 'outcome'>, locale: Locale): string {
  const lists = translate(locale, 'lists');
  const kind = lists(`decisionKind.${decision.kind}.label`);
  if (decision.outcome === 'UNKNOWN') return kind;
  return `${kind}: ${lowerFirst(lists(`decisionOutcome.${decision.outcome}.label`), locale)}`;
}

/** A term as the court said it, years, months and days apart: "2 years 6 months". */
export function sayTerm(term: Term, locale: Locale): string {
  const say = translate(locale, 'profile');
  const parts = (['years', 'months', 'days'] as const).filter((unit) => term[unit] > 0);
  return parts.map((unit) => say(`term.${unit}`, { n: term[unit] })).join(' ');
}

/** The sentences of a decision, each with its term and regime. */
export function saySentences(decision: Decision, locale: Locale): SaidSentence[] {
  const lists = translate(locale, 'lists');
  return decision.sentences.map((sentence) => {
    const parts = [lists(`sentenceType.${sentence.type}.label`)];
    if (sentence.term) parts.push(sayTerm(sentence.term, locale));
    if (sentence.regime) parts.push(lowerFirst(lists(`regime.${sentence.regime}.label`), locale));
    return { text: parts.join(', '), note: sentence.text && showText(sentence.text, locale) };
  });
}

/** The decisions of a case in the order of time, each with the one it reviews. */
export function toChain(document: CaseDocument, citations: Citations, locale: Locale): ChainLink[] {
  const say = translate(locale, 'profile');
  const byKey = new Map(document.decisions.map((decision) => [decision.key, decision]));
  const inTime = [...document.decisions].sort((a, b) =>
    compareForTime(a.when?.date ?? null, b.when?.date ?? null),
  );
  return inTime.map((decision) => {
    const reviewed = decision.reviews === null ? undefined : byKey.get(decision.reviews);
    return {
      key: decision.key,
      when: sayDate(decision.when?.date ?? null, locale),
      title: sayDecision(decision, locale),
      court: decision.court && showText(decision.court, locale),
      sentences: saySentences(decision, locale),
      reviews: reviewed
        ? say('chain.reviews', {
            what: lowerFirst(translate(locale, 'lists')(`decisionKind.${reviewed.kind}.label`), locale),
            date: sayDate(reviewed.when?.date ?? null, locale),
          })
        : null,
      letters: citations.cite(decision.claims),
    };
  });
}

/** For a label inside a sentence: the lists begin theirs with a capital. */
export function lowerFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
