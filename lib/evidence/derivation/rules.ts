import type { Lowered } from '@/lib/claims/standing/rules';

/** The claims that are lowered, as a form sends them along: what was shown and what is done must be the same. */
export function nameLowered(lowered: readonly Lowered[]): string {
  return lowered
    .map(({ claim }) => claim.id)
    .sort()
    .join(' ');
}

/** Whether a document would repeat itself, by way of others, were it to repeat `before`. */
export function closesCircle(
  documentId: string,
  before: string,
  derivedFrom: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set([documentId]);
  for (let at: string | null = before; at !== null; at = derivedFrom.get(at) ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
