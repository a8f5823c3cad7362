import { createHash } from 'node:crypto';
import { findCase } from '@/lib/cases/read-public';
import type { CaseDocument } from '@/lib/cases/schema';
import { chooseLetter, type LetterChoice } from '@/lib/letters/choice/rules';
import { eligibleDemands, letterStop, type LetterStop } from '@/lib/letters/rules';
import { addresseeDocument, type AddresseeDocument, type LetterDemand } from '@/lib/letters/schema';
import { publicClient } from '@/lib/platform/db/public-client';
import type { Locale } from '@/lib/platform/i18n/locales';

/** The tag of all addressees: whoever publishes one drops every letter. */
export const ADDRESSEES_TAG = 'addressees';

/** The offices of a country in their order. A stored one that is not exactly what may be shown is left out. */
export async function listAddressees(country: string): Promise<AddresseeDocument[]> {
  const rows = await publicClient().addresseeCard.findMany({
    where: { country },
    orderBy: [{ ordinal: 'asc' }, { code: 'asc' }],
    select: { document: true },
  });
  return rows.flatMap((row) => {
    const document = addresseeDocument.safeParse(row.document);
    return document.success ? [document.data] : [];
  });
}

/** What stands where a letter was asked for. */
export type FoundLetter =
  | { state: 'withdrawn' }
  | { state: 'stopped'; document: CaseDocument; reason: LetterStop | 'NO_ADDRESSEE' }
  | { state: 'not-offered'; document: CaseDocument }
  | {
      state: 'offered';
      document: CaseDocument;
      addressees: AddresseeDocument[];
      demands: LetterDemand[];
      choice: LetterChoice;
    };

/**
 * The letter that an address asks for, ready to be written by `toLetter`: the page and its two files ask here, so that
 * none of them offers what another refuses. Null when there is no such case.
 */
export async function findLetter(slug: string, query: unknown, locale: Locale): Promise<FoundLetter | null> {
  const found = await findCase(slug);
  if (found === null || found.state === 'withdrawn') return found;
  const { document } = found;
  const reason = (await isStopped(slug)) ? 'NOT_OFFERED' : letterStop(document);
  if (reason !== null) return { state: 'stopped', document, reason };
  const addressees = await listAddressees(document.country);
  if (addressees.length === 0) return { state: 'stopped', document, reason: 'NO_ADDRESSEE' };
  const demands = eligibleDemands(document);
  const choice = chooseLetter(query, { addressees, demands, locale });
  return choice === null
    ? { state: 'not-offered', document }
    : { state: 'offered', document, addressees, demands, choice };
}

/** Whether the person does not wish letters (safety rule 2). Readers are told that none is offered, and not why. */
async function isStopped(slug: string): Promise<boolean> {
  const slugHash = createHash('sha256').update(slug).digest('hex');
  return (await publicClient().letterStop.findUnique({ where: { slugHash } })) !== null;
}
