import type { SentenceType, Term } from '@/lib/cases/sentences/schema';
import { addTerm } from '@/lib/platform/dates/days';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** How many sentences one decision may hold: more than any court has passed at once on one person. */
export const MOST_SENTENCES = 12;

/** One sentence as a court passed it. `supersededBy` is the id of the sentence a later decision put in its place. */
export type SentenceFact = {
  id: string;
  type: SentenceType;
  term: Term | null;
  start: PartialDate | null;
  supplementary: boolean;
  decidedOn: PartialDate | null;
  supersededBy: string | null;
};

/** Sentences whose length runs on the calendar. Hours of work, fines and life have no day on which they end. */
const runsOnCalendar: ReadonlySet<SentenceType> = new Set([
  'IMPRISONMENT',
  'RESTRICTED_FREEDOM',
  'SUSPENDED',
  'ADMIN_ARREST',
  'ACTIVITY_BAN',
]);

/**
 * The day a term ends without any credit: years and months on the calendar from its start, or from the decision where
 * no start is recorded. That day is the first one free of it. Null when there is no length or no day to count from.
 */
export function termEnd(sentence: SentenceFact): { earliest: IsoDay; latest: IsoDay } | null {
  const from = sentence.start ?? sentence.decidedOn;
  if (!sentence.term || !runsOnCalendar.has(sentence.type)) return null;
  if (!from || from.earliest === null || from.latest === null) return null;
  return { earliest: addTerm(from.earliest, sentence.term), latest: addTerm(from.latest, sentence.term) };
}

/** The graver a sentence weighs on a person's freedom, the further left: it is the one that decides where they are. */
const byWeight: readonly SentenceType[] = [
  'DEATH',
  'LIFE',
  'IMPRISONMENT',
  'COMPULSORY_TREATMENT',
  'ADMIN_ARREST',
  'RESTRICTED_FREEDOM',
  'SUSPENDED',
  'EXPULSION',
  'COMMUNITY_WORK',
  'FINE',
];

/**
 * The sentence that stood after a decision of this date: the newest principal one not superseded by then. `revised`
 * is true for a decision that changed an earlier one: only then can an undated successor already stand.
 */
export function standingSentence(
  sentences: readonly SentenceFact[],
  on: PartialDate | null,
  revised: boolean,
): SentenceFact | null {
  const successors = new Set(sentences.map((sentence) => sentence.supersededBy));
  const principal = sentences.filter(
    (sentence) => !sentence.supplementary && byWeight.includes(sentence.type),
  );
  const passed = principal.filter((sentence) => {
    const decided = sentence.decidedOn?.earliest ?? null;
    if (decided === null) return revised || !successors.has(sentence.id);
    return on === null ? revised || !successors.has(sentence.id) : on.latest === null || decided <= on.latest;
  });
  const ids = new Set(passed.map((sentence) => sentence.id));
  const standing = passed.filter(
    (sentence) => !(sentence.supersededBy !== null && ids.has(sentence.supersededBy)),
  );
  return (
    standing.sort((a, b) => newestFirst(a, b) || byWeight.indexOf(a.type) - byWeight.indexOf(b.type))[0] ??
    null
  );
}

function newestFirst(a: SentenceFact, b: SentenceFact): number {
  const [left, right] = [a.decidedOn?.earliest ?? '', b.decidedOn?.earliest ?? ''];
  if (left === right) return 0;
  return left < right ? 1 : -1;
}
