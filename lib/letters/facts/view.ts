import type { CaseDocument } from '@/lib/cases/schema';
import type { DecisionKind } from '@/lib/cases/decisions/schema';
import type { StatusKind } from '@/lib/cases/status/schema';
import { rivalSets, usableClaims, type ClaimUse } from '@/lib/letters/facts/rules';
import { sayDate } from '@/lib/platform/dates/say';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { LocalText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { chargePhrase, sentencePhrase, tail, type LetterWords } from './phrases/view';

/** One line of a letter. Facts are dropped from the highest rank down when a letter grows beyond its page. */
export type LetterFact = { rank: number; text: string; date: PartialDate | null; use: ClaimUse };

type Draft = {
  kind: string;
  rank: number;
  label: string;
  details: string[];
  date: PartialDate | null;
  claims: readonly string[];
};

/** What a letter says of statuses, and how early it is dropped. Health, parole and acts of the person are not here. */
const STATUS_RANK: Partial<Record<StatusKind, number>> = {
  DIED: 1,
  KILLED: 1,
  DISAPPEARED: 1,
  WHEREABOUTS_UNKNOWN: 1,
  ARRESTED: 3,
  REARRESTED: 3,
  DETAINED: 3,
  ADMIN_ARREST: 3,
  SENTENCED: 2,
  CONVICTED: 4,
  ACQUITTED: 4,
  RELEASED: 4,
  EXILED: 4,
  UPHELD: 5,
  SENTENCE_CHANGED: 5,
  SOLITARY: 5,
  PUNISHMENT_CELL: 5,
  CHARGED: 6,
  REMANDED: 6,
  HOUSE_ARREST: 6,
  TRANSFERRED: 6,
  ATTACKED: 8,
};

const OCCURRENCE_RANK = 7;

/** A status that a decision on file tells better: with its court, outcome and term. */
const TOLD_BY: Partial<Record<StatusKind, readonly DecisionKind[]>> = {
  CONVICTED: ['VERDICT'],
  SENTENCED: ['VERDICT'],
  ACQUITTED: ['VERDICT'],
  UPHELD: ['APPEAL', 'CASSATION'],
  SENTENCE_CHANGED: ['APPEAL', 'CASSATION', 'COMMUTATION'],
};

/**
 * The lines of a letter about a case, in the order of time. They are made of typed fields alone (kind, date, place,
 * court, facility, article, term), never of the free text of a file: what a text tells of health or of relatives no
 * machine can see. A name that does not exist in the language of the letter is left out, with all that needs it.
 */
export function toFacts(document: CaseDocument, locale: Locale, words: LetterWords): LetterFact[] {
  const uses = new Map(usableClaims(document).map(({ claim, use }) => [claim.key, use]));
  const ofDates = new Set(document.claims.filter(isAboutDate).map(({ key }) => key));
  const drafts = [
    ...statusDrafts(document, locale, words),
    ...chargeDrafts(document, words),
    ...decisionDrafts(document, locale, words),
    ...occurrenceDrafts(document, words),
  ];
  const facts = drafts.flatMap((draft) => {
    // Where only the day is contested, the rest stands: the line is told without its date.
    const own = draft.claims.filter((key) => !ofDates.has(key));
    const use = useOfDraft(own.length > 0 ? own : draft.claims, uses);
    if (use === null) return [];
    const isDated = !draft.claims.some((key) => ofDates.has(key) && uses.get(key) === 'ATTRIBUTED');
    const date = isDated ? draft.date : null;
    const said = [...(date ? [sayDate(date, locale)] : []), ...draft.details].join(', ');
    // A kind alone tells the office nothing that it could look into.
    if (said === '' && draft.rank === OCCURRENCE_RANK) return [];
    const grade = use === 'REPORTED' ? ` (${words.lists('wording.SINGLE_ORIGIN')})` : '';
    const text = said === '' ? `${draft.label}${grade}` : `${draft.label}: ${said}${grade}`;
    return [{ rank: draft.rank, text, date, use }];
  });
  return [...facts, ...rivalFacts(document, drafts, locale, words)];
}

const isAboutDate = ({ predicate }: { predicate: string }) => predicate.endsWith('_DATE');

// The weakest claim is not decisive: one good source carries what a second only reports. A contested one is, always.
function useOfDraft(
  claims: readonly string[],
  uses: ReadonlyMap<string, ClaimUse>,
): 'PLAIN' | 'REPORTED' | null {
  const found = claims.flatMap((key) => uses.get(key) ?? []);
  if (found.length === 0 || found.includes('ATTRIBUTED')) return null;
  return found.includes('PLAIN') ? 'PLAIN' : 'REPORTED';
}

/** Entries of one kind that rest on rival claims, in one line with who says each; nothing unless every rival has its entry. */
function rivalFacts(
  document: CaseDocument,
  drafts: readonly Draft[],
  locale: Locale,
  words: LetterWords,
): LetterFact[] {
  return rivalSets(document).flatMap((rivals) => {
    const sides = rivals.map((claim) => ({
      who: inLanguage(claim.asserter, locale),
      draft: drafts.find((draft) => draft.claims.length === 1 && draft.claims[0] === claim.key),
    }));
    const first = sides[0]?.draft;
    const said = sides.flatMap(({ who, draft }) =>
      who !== null && draft !== undefined && draft.kind === first?.kind && draft.date !== null
        ? [
            `${[sayDate(draft.date, locale), ...draft.details].join(', ')} (${words.lists('wording.CLAIMED_BY', { who })})`,
          ]
        : [],
    );
    if (first === undefined || said.length < rivals.length) return [];
    const text = `${first.label}: ${words.lists('wording.DISPUTED')} – ${said.join('; ')}`;
    return [{ rank: first.rank + 1, text, date: first.date, use: 'ATTRIBUTED' as const }];
  });
}

function statusDrafts(document: CaseDocument, locale: Locale, words: LetterWords): Draft[] {
  const usable = new Set(usableClaims(document).map(({ claim }) => claim.key));
  const decided = document.decisions.filter(({ claims }) => claims.some((key) => usable.has(key)));
  return document.status.flatMap((entry) => {
    const rank = STATUS_RANK[entry.kind];
    if (rank === undefined || (entry.kind === 'CHARGED' && document.charges.length > 0)) return [];
    if (decided.some(({ kind }) => TOLD_BY[entry.kind]?.includes(kind))) return [];
    const ended = entry.kind === 'DIED' || entry.kind === 'KILLED';
    const details = ended ? [] : [inLanguage(entry.place, locale), inLanguage(entry.facility, locale)];
    return [
      {
        kind: entry.kind,
        rank,
        label:
          // The same word for every way out: letters about the dead and the freed hold no word that asks for freedom.
          entry.kind === 'RELEASED'
            ? words.letter('fact.LEFT_CUSTODY')
            : words.lists(`statusKind.${entry.kind}.label`),
        details: details.filter((detail) => detail !== null),
        date: entry.when?.date ?? null,
        claims: entry.claims,
      },
    ];
  });
}

function chargeDrafts(document: CaseDocument, words: LetterWords): Draft[] {
  const replaced = new Set(document.charges.map(({ supersedes }) => supersedes));
  return document.charges.flatMap((charge) => {
    if (charge.outcome === 'REQUALIFIED' || replaced.has(charge.key)) return [];
    const phrase = chargePhrase(charge, words);
    if (phrase === null) return [];
    const label = words.letter('fact.CHARGE');
    return [
      {
        kind: 'CHARGE',
        rank: 3,
        label,
        details: [phrase],
        date: charge.when?.date ?? null,
        claims: charge.claims,
      },
    ];
  });
}

function decisionDrafts(document: CaseDocument, locale: Locale, words: LetterWords): Draft[] {
  return document.decisions.flatMap((decision) => {
    if (!['VERDICT', 'APPEAL', 'CASSATION', 'COMMUTATION'].includes(decision.kind)) return [];
    const sentences = decision.sentences.flatMap((sentence) => sentencePhrase(sentence, words) ?? []);
    const outcome =
      decision.outcome === 'UNKNOWN' ? [] : [tail(words.lists(`decisionOutcome.${decision.outcome}.label`))];
    const court = inLanguage(decision.court, locale);
    return [
      {
        kind: decision.kind,
        rank: decision.kind === 'VERDICT' ? 2 : 5,
        label: words.lists(`decisionKind.${decision.kind}.label`),
        details: [...(court === null ? [] : [court]), ...outcome, ...sentences],
        date: decision.when?.date ?? null,
        claims: decision.claims,
      },
    ];
  });
}

function occurrenceDrafts(document: CaseDocument, words: LetterWords): Draft[] {
  return document.occurrences.flatMap((entry) => {
    if (entry.kind !== 'ILL_TREATMENT' && entry.kind !== 'FAIR_TRIAL_CONCERN') return [];
    const label = words.lists(`occurrenceKind.${entry.kind}.label`);
    const date = entry.when?.date ?? null;
    return [{ kind: entry.kind, rank: OCCURRENCE_RANK, label, details: [], date, claims: entry.claims }];
  });
}

function inLanguage(text: LocalText | null, locale: Locale): string | null {
  return text?.[locale] ?? null;
}
