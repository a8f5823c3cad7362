import type { HeldClaim } from '@/lib/claims/file/schema';

/** The grades of a claim as its form shows them. */
export function toGradeEntries(claim: HeldClaim): Record<string, string> {
  const { sourceGrade: source, contentGrade: content, verification: known } = claim;
  return { sourceGrade: source, contentGrade: content, verification: known };
}
