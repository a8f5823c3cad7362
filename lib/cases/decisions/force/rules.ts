import { reviewChains, type ChainedDecision } from '@/lib/cases/decisions/rules';
import type { Regime, SentenceType, Term } from '@/lib/cases/sentences/schema';
import type { PartialDate } from '@/lib/platform/dates/partial-date';

export type PassedSentence = {
  type: SentenceType;
  term: Term | null;
  regime: Regime | null;
  start: PartialDate | null;
  supplementary: boolean;
};
export type SentencingDecision = ChainedDecision & { sentences: readonly PassedSentence[] };

/** What stands of a chain of decisions after its last review. */
export type InForce = {
  /** The decision that began the chain: a term runs from it where no start is recorded, whatever was changed later. */
  root: SentencingDecision;
  /** The one whose sentences stand. */
  standing: SentencingDecision;
  /** The principal sentences that stand. */
  sentences: PassedSentence[];
  /** A review whose outcome is not known: taken as if it had changed nothing. */
  unknownReview: boolean;
  /** A review that changed the sentence, to what is not known. */
  unknownChange: boolean;
};

/**
 * The sentences in force, one entry for each chain. A review with sentences of its own puts them in the place of the
 * earlier ones; quashed, acquitted, pardoned, amnestied or paroled, nothing of the chain is left to serve in prison.
 */
export function sentencesInForce(decisions: readonly SentencingDecision[]): InForce[] {
  return reviewChains(decisions).flatMap(({ root, reviews }) => {
    const first: InForce = {
      root,
      standing: root,
      sentences: principal(root),
      unknownReview: false,
      unknownChange: false,
    };
    const last = reviews.reduce<InForce>(applyReview, ends(root) ? empty(first) : first);
    return last.sentences.length > 0 ? [last] : [];
  });
}

const principal = (decision: SentencingDecision) =>
  decision.sentences.filter((sentence) => !sentence.supplementary);
// What is marked unknown goes with the sentences: a chain without any is not in the answer.
const empty = (stands: InForce): InForce => ({ ...stands, sentences: [] });

function applyReview(stands: InForce, review: SentencingDecision): InForce {
  const passed = principal(review);
  if (ends(review)) return empty(stands);
  if (passed.length > 0)
    return {
      ...stands,
      standing: review,
      sentences: passed,
      unknownReview: false,
      unknownChange: false,
    };
  if (changes(review)) return { ...stands, unknownChange: true };
  return review.outcome === 'UNKNOWN' ? { ...stands, unknownReview: true } : stands;
}

function ends({ kind, outcome }: SentencingDecision): boolean {
  if (outcome === 'QUASHED' || outcome === 'ACQUITTED') return true;
  return outcome === 'GRANTED' && (kind === 'PAROLE' || kind === 'PARDON' || kind === 'AMNESTY');
}

function changes({ kind, outcome }: SentencingDecision): boolean {
  return outcome === 'CHANGED' || (kind === 'COMMUTATION' && outcome === 'GRANTED');
}
