import type { ContentGrade, Verification } from './schema';

/** How many independent origins it takes before anything may be called corroborated or confirmed (domain: Grades). */
export const INDEPENDENT_ORIGINS = 2;

/**
 * The document in which a text first stood: the root of the chain of `derivedFrom`. Documents that re-post one text
 * have one origin. A chain that runs in a circle ends where it meets itself, at the smallest id of the circle.
 */
export function originOf(documentId: string, derivedFrom: ReadonlyMap<string, string | null>): string {
  const path: string[] = [];
  let at = documentId;
  while (!path.includes(at)) {
    path.push(at);
    const before = derivedFrom.get(at) ?? null;
    if (before === null) return at;
    at = before;
  }
  return path.slice(path.indexOf(at)).reduce((least, id) => (id < least ? id : least), at);
}

/** How many independent origins stand behind these documents; a claim without a document has none. */
export function countOrigins(
  documentIds: readonly (string | null)[],
  derivedFrom: ReadonlyMap<string, string | null>,
): number {
  const known = documentIds.filter((id) => id !== null);
  return new Set(known.map((id) => originOf(id, derivedFrom))).size;
}

const needsTwo: ReadonlySet<Verification> = new Set(['CORROBORATED', 'CONFIRMED']);

/** May a claim with so many independent origins carry this grade and this verification? */
export function gradesAllowed(
  grade: { contentGrade: ContentGrade; verification: Verification },
  origins: number,
): boolean {
  if (origins >= INDEPENDENT_ORIGINS) return true;
  return grade.contentGrade !== '1' && !needsTwo.has(grade.verification);
}

/** Two claims that can carry one another: the same is said, in numbers and in words. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${name}:${canonical(part)}`);
  return `{${parts.sort().join()}}`;
}
