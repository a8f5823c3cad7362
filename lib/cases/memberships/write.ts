import { together, transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { assertOnWord } from '@/lib/claims/word/write';
import { toSpanColumns } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { isDangerousTie } from './rules';
import type { AddMembership, AddMembershipOnWord, ChangeMembership, StrikeMembership } from './schema';

type Recorded = { id: string; personId: string; revision: number };
type Changed = { id: string; revision: number };
type Kind = 'case.membership.added' | 'case.membership.changed' | 'case.membership.struck';

/**
 * Records that the person of a file is or was in an organisation. Refuses `not-found` for an organisation that is not
 * there, `invalid` where it would be public against what is said of the organisation, `conflict` where the same stands.
 */
export function addMembership(at: Door, input: AddMembership): Promise<Done<Recorded>> {
  return transact<Recorded>(at, async (tx) => {
    const { caseId, revision, organisationId, since, until, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    await demandOrganisation(tx, organisationId, rest.visibility, 'fact.');
    const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    const { id } = await tx.membership.create({
      data: {
        ...rest,
        ...toSpanColumns({ since, until }),
        caseId,
        organisationId,
        recordedById: at.actor.id,
      },
    });
    return said('case.membership.added', caseId, { id, personId, revision: nextRevision });
  });
}

/** `addMembership` with the claim it stands on, as one change, once for each sending of the form. */
export function addMembershipOnWord(
  at: Door,
  input: AddMembershipOnWord,
): Promise<Done<Changed & { when: null }>> {
  const { once, reason, onTopOf, fact, word } = input;
  return together({ ...at, reason }, { key: once, input }, async (joined) => {
    const { value, touched } = await addMembership(joined, { ...fact, revision: onTopOf ?? fact.revision });
    const about = { about: 'person', aboutId: value.personId, predicate: 'MEMBERSHIP' } as const;
    const claim = await assertOnWord(joined, about, word);
    await joined.joined?.tx.membership.update({
      where: { id: value.id },
      data: { claimId: claim.value.id },
    });
    return { value: { id: value.id, revision: value.revision, when: null }, touched };
  });
}

/** Corrects a tie to an organisation, or ends it by a date. Refuses what adding one refuses. */
export function changeMembership(at: Door, input: ChangeMembership): Promise<Done<Changed>> {
  const { once, reason, caseId, revision, membershipId: id, since, until, ...rest } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
      const { organisationId } = await standing(tx, caseId, id);
      await demandOrganisation(tx, organisationId, rest.visibility, '');
      await tx.membership.update({ where: { id }, data: { ...rest, ...toSpanColumns({ since, until }) } });
      return said('case.membership.changed', caseId, { id, revision: nextRevision });
    }),
  );
}

/** Strikes a tie that was recorded in error: it stays in the database and stands no more. */
export function strikeMembership(at: Door, input: StrikeMembership): Promise<Done<Changed>> {
  const { once, reason, caseId, revision, membershipId: id } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
      await standing(tx, caseId, id);
      await tx.membership.update({ where: { id }, data: { struckAt: new Date() } });
      return said('case.membership.struck', caseId, { id, revision: nextRevision });
    }),
  );
}

function said<V extends Changed>(kind: Kind, caseId: string, value: V) {
  const detail = { membershipId: value.id, revision: value.revision };
  return {
    value,
    happened: [{ kind, subject: 'case' as const, subjectId: caseId, detail }] as const,
    touched: [],
  };
}

/** `before` is what stands before the names of the form's fields. */
async function demandOrganisation(
  tx: DeskTx,
  id: string,
  visibility: string,
  before: 'fact.' | '',
): Promise<void> {
  // Held until the tie stands: an organisation that is being closed is closed for this one too.
  const [organisation] = await tx.$queryRaw<{ tiesClosed: boolean }[]>`
    SELECT ties_closed AS "tiesClosed" FROM desk.organisation WHERE id = ${id}::uuid FOR SHARE`;
  if (organisation === undefined) {
    throw new Refusal('not-found', 'refusal.reference.notFound', {
      [`${before}organisationId`]: 'input.choice',
    });
  }
  if (isDangerousTie({ visibility, organisation })) {
    throw new Refusal('invalid', 'refusal.invalid', { [`${before}visibility`]: 'input.membership.closed' });
  }
}

/** A tie is changed in the file that it was recorded in; elsewhere it is not there. */
async function standing(tx: DeskTx, caseId: string, id: string): Promise<{ organisationId: string }> {
  const row = await tx.membership.findFirst({ where: { id, caseId, struckAt: null } });
  if (row === null) throw new Refusal('not-found', 'refusal.membership.notFound');
  return row;
}
