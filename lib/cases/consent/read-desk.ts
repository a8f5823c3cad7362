import { consentBasis } from '@/lib/cases/risk/schema';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { ConsentFact } from './rules';
import { consentPurpose } from './schema';

/** All that was said of a person's consent, in each of their files: the word is the person's, not the file's. */
export async function listConsentFacts(tx: DeskTx, personId: string): Promise<ConsentFact[]> {
  const rows = await tx.consent.findMany({ where: { case: { personId } } });
  return rows.map((row) => ({
    purpose: consentPurpose.parse(row.purpose),
    basis: consentBasis.parse(row.basis),
    givenOn: dayFromColumn(row.givenOn) ?? '',
    recordedAt: row.recordedAt.getTime(),
    signed: row.signedById !== null,
  }));
}
