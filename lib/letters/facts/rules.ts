import type { CaseDocument } from '@/lib/cases/schema';
import type { AsserterClass } from '@/lib/claims/schema';
import type { PublicClaim } from '@/lib/publications/schema';

/** How a letter may use a claim: as it stands, as "reportedly", or beside its rivals with who says each. */
export type ClaimUse = 'PLAIN' | 'REPORTED' | 'ATTRIBUTED';
export type UsableClaim = { claim: PublicClaim; use: ClaimUse };

/**
 * Predicates that no letter touches, whoever published them: health, sexual violence, self-harm, minors, relatives.
 * A letter is read by those who hold the person; what was printed elsewhere is not thereby fit for them.
 */
const CLOSED_PREDICATE =
  /HEALTH|MEDICAL|ILLNESS|DISEASE|INJUR|SEXUAL|RAPE|SELF_HARM|SUICIDE|MINOR|CHILD|RELATIVE|FAMILY|SPOUSE|PARENT|SIBLING|HUNGER/;

/** Voices that a letter never names to the office it goes to: those who can be made to pay for their word. */
const UNNAMED: ReadonlySet<AsserterClass> = new Set<AsserterClass>(['FAMILY', 'WITNESS', 'VICTIM_WITNESS']);

/**
 * The claims of a file that a letter may use, each with how. Refuted, retracted and unfinished ones are out, so are
 * opinions and the closed predicates. A disputed claim is used beside every rival with who says it, or not at all.
 */
export function usableClaims(document: CaseDocument): UsableClaim[] {
  const open = openSets(document);
  return document.claims.flatMap((claim) => {
    const use = useOf(claim, document, open);
    return use === null ? [] : [{ claim, use }];
  });
}

/** The usable claims that need no rival beside them. */
export function factClaims(document: CaseDocument): UsableClaim[] {
  return usableClaims(document).filter(({ use }) => use !== 'ATTRIBUTED');
}

/** The sets of rival claims that a letter may lay side by side: at least two that stand, all with a voice that may be named. */
export function rivalSets(document: CaseDocument): PublicClaim[][] {
  return openSets(document).filter(
    (rivals) =>
      rivals.length > 1 && rivals.every((claim) => isSpeakable(claim) && !UNNAMED.has(claim.asserterClass)),
  );
}

function useOf(claim: PublicClaim, document: CaseDocument, open: PublicClaim[][]): ClaimUse | null {
  if (!isSpeakable(claim) || isPassedOver(claim, document)) return null;
  if (open.some((rivals) => rivals.length > 1 && rivals.includes(claim))) {
    return rivalSets(document).some((rivals) => rivals.includes(claim)) ? 'ATTRIBUTED' : null;
  }
  switch (claim.verification) {
    case 'CONFIRMED':
    case 'CORROBORATED':
      // What is called corroborated on one origin is still the word of one.
      return claim.origins >= 2 && claim.kind === 'FACT' ? 'PLAIN' : 'REPORTED';
    case 'SINGLE_ORIGIN':
      return 'REPORTED';
    case 'UNREVIEWED':
      return document.documents.some(({ key }) => key === claim.document) ? 'REPORTED' : null;
    default:
      // Disputed with no rival to lay beside it, refuted, retracted or unfinished.
      return null;
  }
}

function isSpeakable({ kind, verification, predicate }: PublicClaim): boolean {
  return kind !== 'OPINION' && verification !== 'IN_REVIEW' && !CLOSED_PREDICATE.test(predicate);
}

// Where an editor preferred one claim and gave the reason, its rivals are not told as facts.
function isPassedOver(claim: PublicClaim, document: CaseDocument): boolean {
  return document.contested.some(
    (set) => set.status === 'PREFERRED' && set.claims.includes(claim.key) && set.preferred !== claim.key,
  );
}

// A rival that was refuted or taken back is no rival any more; one still in review is, and keeps its set out.
function openSets(document: CaseDocument): PublicClaim[][] {
  return document.contested
    .filter((set) => set.status === 'OPEN')
    .map((set) =>
      document.claims.filter(
        (claim) =>
          set.claims.includes(claim.key) &&
          claim.verification !== 'REFUTED' &&
          claim.verification !== 'RETRACTED',
      ),
    );
}
