import { listConsentFacts } from '@/lib/cases/consent/read-desk';
import { findFileHead } from '@/lib/cases/file/read-desk';
import { strongest, toSentenceFacts, toStatusFact } from '@/lib/cases/publish/rules';
import { getCaseRows } from '@/lib/cases/publish/rows/read-desk';
import { deriveCustody } from '@/lib/cases/status/rules';
import { standingRows } from '@/lib/cases/status/standing/rules';
import { dayFromColumn, fromDateColumns } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { Door } from '@/lib/platform/db/transact';
import { mayAmendFacility } from '@/lib/places/policy';
import { facilityNow, letterBar } from './rules';
import { namesOfFacility } from '@/lib/publications/read-desk';
import type { PrisonerLetterRows } from './view';

/**
 * How to write to the person of a file, as far as they agreed to it. The address is read for those alone who keep files.
 * Null: there is no such file, or it is not for this member of staff.
 */
export async function findPrisonerLetter(
  at: Door,
  caseId: string,
  now: Date,
): Promise<PrisonerLetterRows | null> {
  const head = await findFileHead(at, caseId);
  if (head === null) return null;
  const [file, places, consents, person] = await Promise.all([
    getCaseRows(at.db, caseId),
    at.db.statusEvent.findMany({ where: { caseId }, select: { id: true, facilityId: true } }),
    listConsentFacts(at.db, head.personId),
    at.db.person.findUniqueOrThrow({ where: { id: head.personId } }),
  ]);
  const facilityOf = new Map(places.map(({ id, facilityId }) => [id, facilityId]));
  const standing = standingRows(file.statusEvents);
  const facilityId = facilityNow(
    standing.map(({ id, kind, ordinal, dateEarliest }) => ({
      ...{ kind, ordinal, day: dayFromColumn(dateEarliest) },
      facilityId: facilityOf.get(id) ?? null,
    })),
  );
  const facts = standing.map((row) => toStatusFact(row, strongest(row.claims)));
  const { state } = deriveCustody(facts, toSentenceFacts(file.decisions));
  const { minor, birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = person;
  const age = { minor, birth: fromDateColumns({ edtf, earliest, latest }) };
  const bar = letterBar({ state, age, consents, facilityId }, todayUtc(now));
  if (bar !== null || facilityId === null) return { head, bar: bar ?? 'NO_FACILITY', facility: null };
  const seesAddress = mayAmendFacility(at.actor);
  const facility = await at.db.facility.findUniqueOrThrow({
    where: { id: facilityId },
    select: {
      ...{
        id: true,
        names: namesOfFacility,
        letterRules: true,
        letterRulesSource: true,
        letterRulesChecked: true,
      },
      address: seesAddress,
    },
  });
  return { head, bar: null, facility: { ...facility, address: seesAddress ? facility.address : null } };
}
