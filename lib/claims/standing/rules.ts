import type { FormShape } from '@/lib/platform/forms/form-state';
import { countOrigins, gradesAllowed, INDEPENDENT_ORIGINS, sameValue } from '@/lib/claims/rules';
import type { ContentGrade, SourceGrade, Verification } from '@/lib/claims/schema';

/** A standing claim as far as its support goes. `subject` names what it is about, with the predicate. */
export type Leaning = {
  id: string;
  subject: string;
  value: unknown;
  scopePlaceId: string | null;
  documentId: string | null;
  sourceGrade: SourceGrade;
  contentGrade: ContentGrade;
  verification: Verification;
};

export type Grades = Pick<Leaning, 'contentGrade' | 'verification'>;
export type Lowered = { claim: Leaning; origins: number; to: Grades };

/** How many independent origins stand behind what this claim says, out of these standing claims. */
export function originsBehind(
  claim: Leaning,
  standing: readonly Leaning[],
  derivedFrom: ReadonlyMap<string, string | null>,
): number {
  const same = standing.filter(
    (peer) =>
      peer.subject === claim.subject &&
      peer.scopePlaceId === claim.scopePlaceId &&
      sameValue(peer.value, claim.value),
  );
  return countOrigins(
    same.map((peer) => peer.documentId),
    derivedFrom,
  );
}

/** The claims that are graded higher than their origins carry, with the grades that they do carry. */
export function findOverrated(
  standing: readonly Leaning[],
  derivedFrom: ReadonlyMap<string, string | null>,
): Lowered[] {
  return standing.flatMap((claim) => {
    if (gradesAllowed(claim, INDEPENDENT_ORIGINS - 1)) return [];
    const origins = originsBehind(claim, standing, derivedFrom);
    return gradesAllowed(claim, origins) ? [] : [{ claim, origins, to: lower(claim, origins) }];
  });
}

/** The grades nearest below that need no second origin. */
function lower({ contentGrade, verification }: Grades, origins: number): Grades {
  const leans = verification === 'CORROBORATED' || verification === 'CONFIRMED';
  return {
    contentGrade: contentGrade === '1' ? '2' : contentGrade,
    verification: leans ? (origins === 0 ? 'UNREVIEWED' : 'SINGLE_ORIGIN') : verification,
  };
}

/** Grades as an audit entry names them: `B2 SINGLE_ORIGIN`. */
export function nameGrades(claim: Grades & { sourceGrade: string }): string {
  return `${claim.sourceGrade}${claim.contentGrade} ${claim.verification}`;
}

/** How the fields of the form make up the input. */
export const judgedShape: FormShape = { numbers: ['revision'] };
