import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { checkBirthClaim, settleClaim } from '@/lib/people/birth/write';
import { toDateColumns } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayAddAsserter, mayAssertClaim, maySetSideBySide } from './policy';
import { findDerivations, getBelonging } from './read-desk';
import { findGround } from './standing/read-desk';
import { lowerAll, reopenSets } from './standing/write';
import { countOrigins, gradesAllowed, sameValue } from './rules';
import { claimSubject, type AddAsserter, type AssertClaim, type SetSideBySide } from './schema';

/** Adds a voice that claims can be ascribed to. */
export async function addAsserter(at: Door, input: AddAsserter): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddAsserter(at.actor)) throw new Refusal('forbidden', 'refusal.asserter.add');
    const made = await tx.asserter.create({ data: input });
    return {
      value: { id: made.id },
      happened: [{ kind: 'asserter.added', subject: 'asserter', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}

/**
 * Adds one assertion. Refuses `invalid` when it is graded or verified higher than its independent origins allow, and
 * when it supersedes a claim about something else.
 */
export async function assertClaim(at: Door, input: AssertClaim): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const { files } = await getBelonging(tx, input.about, input.aboutId);
    if (!mayAssertClaim(at.actor, files, input.verification)) {
      throw new Refusal('forbidden', 'refusal.claim.assert');
    }
    await checkPassages(tx, input);
    await checkBirthClaim(tx, input);
    if (!gradesAllowed(input, await originsOf(tx, input))) {
      throw new Refusal('invalid', 'refusal.claim.origins', { contentGrade: 'input.claim.originsTooFew' });
    }
    const { about, aboutId, said, passageIds, value, ...rest } = input;
    if (rest.supersedesId !== null) await checkSuperseded(tx, rest.supersedesId, about, aboutId);
    const date = toDateColumns(said);
    const made = await tx.claim.create({
      data: {
        ...rest,
        ...(value === null ? {} : { value }),
        [`${about}Id`]: aboutId,
        saidEdtf: date.edtf,
        saidEarliest: date.earliest,
        saidLatest: date.latest,
        passages: { create: passageIds.map((excerptId) => ({ excerptId })) },
      },
    });
    const replaced =
      rest.supersedesId === null
        ? []
        : [
            ...(await reopenSets(tx, rest.supersedesId)),
            ...(await lowerAll(tx, at, await findGround(tx, { about, aboutId }, rest.predicate))),
          ];
    const settled = await settleClaim(tx, at, made);
    return {
      value: { id: made.id },
      happened: [
        { kind: 'claim.asserted', subject: 'claim', subjectId: made.id, detail: { about, aboutId } } as const,
        ...replaced,
        ...settled.happened,
      ],
      touched: settled.touched,
    };
  });
}

/** The independent origins behind what is claimed: of this document and of the standing claims that say the same. */
async function originsOf(tx: DeskTx, input: AssertClaim): Promise<number> {
  const rivals = await tx.claim.findMany({
    where: {
      [`${input.about}Id`]: input.aboutId,
      predicate: input.predicate,
      scopePlaceId: input.scopePlaceId,
      verification: { notIn: ['REFUTED', 'RETRACTED'] },
      supersededBy: { is: null },
    },
    select: { id: true, documentId: true, value: true },
  });
  const same = rivals.filter(
    (rival) => rival.id !== input.supersedesId && sameValue(rival.value, input.value),
  );
  const documents = [input.documentId, ...same.map((rival) => rival.documentId)];
  const known = documents.filter((id) => id !== null);
  return countOrigins(documents, await findDerivations(tx, known));
}

/** A passage stands in some capture; a claim that cites one names the document it rests on. */
async function checkPassages(tx: DeskTx, input: AssertClaim): Promise<void> {
  if (input.passageIds.length === 0) return;
  const found = await tx.excerpt.count({ where: { id: { in: input.passageIds } } });
  if (found !== new Set(input.passageIds).size) throw new Refusal('not-found', 'refusal.reference.notFound');
  if (input.documentId === null) throw new Refusal('invalid', 'refusal.claim.passageWithoutDocument');
}

async function checkSuperseded(tx: DeskTx, id: string, about: string, aboutId: string): Promise<void> {
  const before = await tx.claim.findUnique({ where: { id } });
  if (before === null) throw new Refusal('not-found', 'refusal.reference.notFound');
  const columns: Record<string, unknown> = before;
  if (columns[`${about}Id`] !== aboutId) throw new Refusal('invalid', 'refusal.claim.supersedesAnother');
}

/** Sets rivals side by side. Refuses `invalid` when one of them belongs to another case file or event. */
export async function setSideBySide(at: Door, input: SetSideBySide): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const { claimIds, ...set } = input;
    const file = set.caseId === null ? null : await lockCase(tx, set.caseId, null);
    if (!maySetSideBySide(at.actor, file)) throw new Refusal('forbidden', 'refusal.claimSet.set');
    for (const id of claimIds) {
      if (!(await belongsTo(tx, id, input))) throw new Refusal('invalid', 'refusal.claimSet.foreignClaim');
    }
    const made = await tx.claimSet.create({
      data: { ...set, members: { create: claimIds.map((claimId) => ({ claimId })) } },
    });
    return {
      value: { id: made.id },
      happened: [
        {
          kind: 'claims.set-side-by-side',
          subject: 'claim-set',
          subjectId: made.id,
          detail: { claims: claimIds.length },
        } as const,
      ],
      touched: [],
    };
  });
}

async function belongsTo(
  tx: DeskTx,
  claimId: string,
  set: { caseId: string | null; eventId: string | null },
): Promise<boolean> {
  const claim = await tx.claim.findUnique({ where: { id: claimId } });
  if (claim === null) throw new Refusal('not-found', 'refusal.reference.notFound');
  const columns: Record<string, unknown> = claim;
  for (const about of claimSubject.options) {
    const id = columns[`${about}Id`];
    if (typeof id !== 'string') continue;
    const { files, eventId } = await getBelonging(tx, about, id);
    return set.eventId === null ? files.some((file) => file.id === set.caseId) : eventId === set.eventId;
  }
  return false;
}
