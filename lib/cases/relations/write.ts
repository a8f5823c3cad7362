import { together, transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { assertOnWord } from '@/lib/claims/word/write';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import { toSpanColumns } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { detectScript } from '@/lib/platform/text/plain-text';
import { keepsFiles } from '@/lib/staff/policy';
import { tieOf } from '@/lib/cases/publish/relations/view';
import { tagOf } from '@/lib/publications/rules';
import { needsOwnConsent, toStored } from './rules';
import {
  relationKind,
  type AddRelation,
  type AddRelationOnWord,
  type ChangeRelation,
  type StrikeRelation,
} from './schema';

type Recorded = { id: string; personId: string; revision: number };
type Changed = { id: string; revision: number };

/**
 * Records what somebody is to the person of a file. Refuses `not-found` for a person whom the actor may not see,
 * `invalid` where somebody would be related to themselves, `conflict` where the same stands already, from either side.
 */
export async function addRelation(at: Door, input: AddRelation): Promise<Done<Recorded>> {
  return transact<Recorded>(at, async (tx) => {
    const { caseId, revision, side, personId, newName, since, until, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    const file = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    const made = newName === null ? null : await addNamed({ ...at, joined: { tx, happened: [] } }, newName);
    const otherId = made ?? (await knownPerson(tx, at, personId));
    if (otherId === file.personId) {
      throw new Refusal('invalid', 'refusal.invalid', { 'fact.personId': 'input.relation.oneself' });
    }
    const relation = await tx.relation.create({
      data: {
        ...rest,
        ...toStored(side, file.personId, otherId),
        ...toSpanColumns({ since, until }),
        caseId,
        recordedById: at.actor.id,
      },
    });
    const detail = { relationId: relation.id, revision: nextRevision };
    const recorded = { kind: 'case.relation.added', subject: 'case', subjectId: caseId, detail } as const;
    const added = {
      kind: 'person.added',
      subject: 'person',
      subjectId: otherId,
      detail: { names: 1 },
    } as const;
    return {
      value: { id: relation.id, personId: file.personId, revision: nextRevision },
      happened: made === null ? [recorded] : [recorded, added],
      touched: [],
    };
  });
}

/** `addRelation` with the claim it stands on, as one change, once for each sending of the form. */
export async function addRelationOnWord(
  at: Door,
  input: AddRelationOnWord,
): Promise<Done<Changed & { when: null }>> {
  const { once, reason, onTopOf, fact, word } = input;
  return together({ ...at, reason }, { key: once, input }, async (joined) => {
    const { value, touched } = await addRelation(joined, { ...fact, revision: onTopOf ?? fact.revision });
    const about = { about: 'person', aboutId: value.personId, predicate: 'RELATION' } as const;
    const claim = await assertOnWord(joined, about, word);
    await joined.joined?.tx.relation.update({ where: { id: value.id }, data: { claimId: claim.value.id } });
    return { value: { id: value.id, revision: value.revision, when: null }, touched };
  });
}

/** Changes how long a relation lasted and who may see it. Refuses `invalid` where a relative has not agreed. */
export async function changeRelation(at: Door, input: ChangeRelation): Promise<Done<Changed>> {
  const { once, reason, caseId, revision, relationId, since, until, ...rest } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
      const row = await standing(tx, caseId, relationId);
      if (
        rest.visibility === 'PUBLIC' &&
        rest.ownConsent === null &&
        needsOwnConsent(relationKind.parse(row.kind))
      ) {
        throw new Refusal('invalid', 'refusal.invalid', { visibility: 'input.relation.consent' });
      }
      await tx.relation.update({
        where: { id: relationId },
        data: { ...rest, ...toSpanColumns({ since, until }) },
      });
      const touched = rest.visibility === 'PUBLIC' ? [] : await hide(tx, row);
      return changed('case.relation.changed', caseId, relationId, nextRevision, touched);
    }),
  );
}

/** Strikes a relation that was recorded in error: it stays in the database and stands no more. */
export async function strikeRelation(at: Door, input: StrikeRelation): Promise<Done<Changed>> {
  const { once, reason, caseId, revision, relationId } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
      const row = await standing(tx, caseId, relationId);
      await tx.relation.update({ where: { id: relationId }, data: { struckAt: new Date() } });
      const touched = await hide(tx, row);
      return changed('case.relation.struck', caseId, relationId, nextRevision, touched);
    }),
  );
}

function changed(
  kind: 'case.relation.changed' | 'case.relation.struck',
  caseId: string,
  relationId: string,
  revision: number,
  touched: string[],
) {
  const detail = { relationId, revision };
  return {
    value: { id: relationId, revision },
    happened: [{ kind, subject: 'case' as const, subjectId: caseId, detail }] as const,
    touched,
  };
}

type Standing = { id: string; kind: string; fromPersonId: string; toPersonId: string };

/** Takes a relation off both public pages at once: closing needs no second person, and waits for no new version. */
async function hide(tx: DeskTx, { id, fromPersonId, toPersonId }: Standing): Promise<string[]> {
  const files = await tx.caseFile.findMany({ where: { personId: { in: [fromPersonId, toPersonId] } } });
  const tags = files.map(({ slug }) => tagOf('case', slug));
  await tx.$executeRaw`SELECT desk.untie(${tieOf(id)}, ${tags}::text[])`;
  return tags;
}

/** A relation is changed in the file that it was recorded in; elsewhere it is not there. */
async function standing(tx: DeskTx, caseId: string, id: string): Promise<Standing> {
  const row = await tx.relation.findFirst({ where: { id, caseId, struckAt: null } });
  if (row === null) throw new Refusal('not-found', 'refusal.relation.notFound');
  return row;
}

async function knownPerson(tx: DeskTx, at: Door, id: string | null): Promise<string> {
  const open = keepsFiles(at.actor) ? {} : { visibility: 'PUBLIC' };
  const person = id === null ? null : await tx.person.findFirst({ where: { id, ...open } });
  if (person === null)
    throw new Refusal('not-found', 'refusal.reference.notFound', { 'fact.personId': 'input.choice' });
  return person.id;
}

/** Somebody who is in no file: a closed person with a closed name. */
async function addNamed(at: Door, text: string): Promise<string> {
  const names = [{ text, kind: 'LEGAL', language: detectScript(text) === 'Cyrl' ? 'ru' : 'en' }];
  return (await addPerson(at, addPersonInput.parse({ names }))).value.id;
}
