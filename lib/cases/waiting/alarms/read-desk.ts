import { listConsentFacts } from '@/lib/cases/consent/read-desk';
import { closesPage, refuses, standingConsent } from '@/lib/cases/consent/rules';
import { consentPurpose } from '@/lib/cases/consent/schema';
import { mayBeMinor } from '@/lib/people/age/rules';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { Door } from '@/lib/platform/db/transact';

/** A file that went from the public side because of its person, and why. */
export type Alarm = { caseId: string; cause: 'minor' | 'consent' };

const CLOSING = consentPurpose.options.filter(closesPage);
/** Whoever is no child by every reading of the calendar is not read at all. */
const CHILDHOOD = 19;

/**
 * The suspended files of people who are or may be under eighteen, or who said no: they wait for a reviewer, first of all,
 * until the file is removed or what stands against it is cleared. The oldest change first.
 */
export async function listAlarms({ db }: Door, now: Date): Promise<Alarm[]> {
  const recent = new Date(Date.UTC(now.getUTCFullYear() - CHILDHOOD, now.getUTCMonth(), now.getUTCDate()));
  const saidNo = {
    consents: { some: { purpose: { in: CLOSING }, basis: { in: ['REFUSED', 'WITHDRAWN'] } } },
  };
  const files = await db.caseFile.findMany({
    where: {
      publicationState: 'SUSPENDED',
      person: {
        OR: [
          { minor: true },
          { birthLatest: { gt: recent } },
          { birthEdtf: { not: null }, birthLatest: null },
          { cases: { some: saidNo } },
        ],
      },
    },
    orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
    include: { person: true },
  });
  const alarms: Alarm[] = [];
  for (const { id, person } of files) {
    const { minor, birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = person;
    if (mayBeMinor({ minor, birth: fromDateColumns({ edtf, earliest, latest }) }, todayUtc(now))) {
      alarms.push({ caseId: id, cause: 'minor' });
      continue;
    }
    const consents = await listConsentFacts(db, person.id);
    const basis = CLOSING.map((purpose) => standingConsent(consents, purpose)?.basis);
    if (basis.some((one) => one !== undefined && refuses(one))) alarms.push({ caseId: id, cause: 'consent' });
  }
  return alarms;
}
