import type { AuditEntry } from '@/lib/audit/schema';
import { transact } from '@/lib/audit/write';
import { hidePerson, NOTHING_HIDDEN, type Hidden } from '@/lib/cases/hide/write';
import { beginPersonEdit } from '@/lib/cases/names/edit/write';
import { readHistory } from '@/lib/cases/status/read-desk';
import { contradictionsIn } from '@/lib/cases/status/sequence/rules';
import { mayBeMinor } from '@/lib/people/age/rules';
import { toDateColumns, fromDateColumns } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { birthFrom, birthIn } from './rules';
import { BIRTH, type RecordBirth } from './schema';

type Recorded = { id: string; personId: string; revision: number };

/**
 * Opens the change in which a birth is claimed: it belongs to all files of the person. The claim itself is asserted with
 * its word, and `settleBirth` derives what the rules read. Refuses `invalid` as `checkBirth` does.
 */
export async function recordBirth(
  at: Door,
  { caseId, revision, when }: RecordBirth,
): Promise<Done<Recorded>> {
  return transact<Recorded>(at, async (tx) => {
    const { personId, revision: next } = await beginPersonEdit(tx, at, { caseId, revision });
    await checkBirth(tx, personId, when, 'fact.when');
    const happened: AuditEntry = {
      kind: 'case.birth.recorded',
      subject: 'case',
      subjectId: caseId,
      detail: { revision: next },
    };
    return { value: { id: personId, personId, revision: next }, happened: [happened], touched: [] };
  });
}

/**
 * What is claimed of a birth must be a date of a person, by now, and no later than what stands in any of their files.
 * Refuses `invalid`, at `field`.
 */
export async function checkBirth(
  tx: DeskTx,
  personId: string,
  date: PartialDate | null,
  field: string,
): Promise<void> {
  const refuse = (why: string): Refusal => new Refusal('invalid', 'refusal.invalid', { [field]: why });
  if (date === null) throw refuse('input.birth.asDate');
  if (date.earliest !== null && date.earliest > todayUtc(new Date())) throw refuse('input.birth.future');
  const before = await readBirth(tx, personId);
  const bornOn = birthFrom([before, date].flatMap((one) => (one === null ? [] : [toTold(one)])));
  for (const { id } of await tx.caseFile.findMany({ where: { personId }, select: { id: true } })) {
    const { facts, ground } = await readHistory(tx, id);
    const tooEarly = (on: PartialDate | null) =>
      contradictionsIn(facts, { ...ground, bornOn: on }).filter(({ reason }) => reason === 'BEFORE_BIRTH');
    // What did not fit before holds nobody up.
    if (tooEarly(bornOn).length > tooEarly(before).length) throw refuse('input.birth.afterEvents');
  }
}

/**
 * Derives a person's birth from the claims that stand, after any change of them and in its transaction. The rules of age
 * and of the status track read these columns, in every file of the person. Whoever turns out to be, or possibly to be,
 * under eighteen is public nowhere any more.
 */
export async function settleBirth(tx: DeskTx, at: Door, personId: string): Promise<Hidden> {
  await tx.$queryRaw`SELECT FROM desk.person WHERE id = ${personId}::uuid FOR UPDATE`;
  const claims = await tx.claim.findMany({
    where: { personId, predicate: BIRTH },
    orderBy: { assertedAt: 'asc' },
    select: { value: true, verification: true, supersededBy: { select: { id: true } } },
  });
  const birth = birthFrom(
    claims.map(({ supersededBy, ...claim }) => ({ ...claim, isSuperseded: supersededBy !== null })),
  );
  const { edtf, earliest, latest } = toDateColumns(birth);
  const { minor } = await tx.person.update({
    where: { id: personId },
    data: { birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest },
    select: { minor: true },
  });
  return mayBeMinor({ minor, birth }, todayUtc(new Date()))
    ? hidePerson(tx, at, personId, 'minor')
    : NOTHING_HIDDEN;
}

/** What `settleBirth` asks of a claim that is changed: nothing of one that is about something else. */
export function settleClaim(
  tx: DeskTx,
  at: Door,
  claim: { predicate: string; personId: string | null },
): Promise<Hidden> {
  if (claim.predicate !== BIRTH || claim.personId === null) return Promise.resolve(NOTHING_HIDDEN);
  return settleBirth(tx, at, claim.personId);
}

/** Refuses `invalid` a claim of a birth that says no date, or is about anything but a person. */
export async function checkBirthClaim(
  tx: DeskTx,
  claim: { predicate: string; about: string; aboutId: string; value: unknown },
): Promise<void> {
  if (claim.predicate !== BIRTH) return;
  if (claim.about !== 'person') {
    throw new Refusal('invalid', 'refusal.invalid', { subject: 'input.birth.ofPerson' });
  }
  await checkBirth(tx, claim.aboutId, birthIn(claim.value), 'figure.date');
}

const toTold = (date: PartialDate) => ({ value: { date }, verification: 'UNREVIEWED', isSuperseded: false });

async function readBirth(tx: DeskTx, personId: string): Promise<PartialDate | null> {
  const row = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  return fromDateColumns({ edtf: row.birthEdtf, earliest: row.birthEarliest, latest: row.birthLatest });
}
