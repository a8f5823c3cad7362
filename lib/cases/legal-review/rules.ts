import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { LegalVerdict } from './schema';

/** The last legal review of a file as the rules see it. */
export type LegalFact = { verdict: LegalVerdict; validUntil: IsoDay | null };

/**
 * What the last legal review says against publishing on `today` (safety rule 10). A file of which nobody asked a lawyer
 * has none; once somebody asked, the answer is waited for.
 */
export function legalFault(
  last: LegalFact | null,
  today: IsoDay,
): 'legalAsked' | 'legal' | 'legalExpired' | null {
  if (last === null) return null;
  if (last.verdict === 'ASKED') return 'legalAsked';
  if (last.verdict === 'STOP') return 'legal';
  return last.validUntil === null || last.validUntil < today ? 'legalExpired' : null;
}
