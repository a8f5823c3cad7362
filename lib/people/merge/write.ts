import { together, transact } from '@/lib/audit/write';
import { listConsentFacts } from '@/lib/cases/consent/read-desk';
import { closesPage, refuses, standingConsent } from '@/lib/cases/consent/rules';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { mayBeMinor } from '@/lib/people/age/rules';
import { settleBirth } from '@/lib/people/birth/write';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayMergePeople } from './policy';
import { digestSides, findBar, readSides } from './read-desk';
import {
  mergedValues,
  toColumns,
  toCompared,
  unchosen,
  unpreferred,
  type Compared,
  type OneOfEach,
} from './rules';
import type { MergePeople, UndoMerge } from './schema';
import type { SideRow } from './view';

export type MergeDone = { id: string; keptId: string };

/**
 * Makes two people one. Refuses `not-found` for who is not there for this actor, `forbidden` for who may not edit every
 * file of both, `conflict` where either has changed since they were compared, or the two were told apart or are related.
 */
export async function mergePeople(at: Door, input: MergePeople): Promise<Done<MergeDone>> {
  const { once, reason } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact<MergeDone>(joined, async (tx) => {
      const sides = await beginMerge(tx, joined, input);
      const [one, other] = [toCompared(sides[0]), toCompared(sides[1])];
      const missing = unchosen(one, other, input);
      if (missing.length > 0) {
        const fields = Object.fromEntries(missing.map((field) => [field, 'input.choice']));
        throw new Refusal('invalid', 'refusal.invalid', fields);
      }
      const [kept, merged] = input.stays === 'THIS' ? [one, other] : [other, one];
      const values = mergedValues(one, other, input);
      const fields = JSON.stringify(toColumns(values));
      const names = unpreferred(one, other, input);
      const [made] = await tx.$queryRaw<{ id: string }[]>`
        SELECT desk.merge_people(${kept.id}::uuid, ${merged.id}::uuid, ${reason}, ${fields}::jsonb,
          ${names}::uuid[])::text AS id`;
      if (made === undefined) throw new Error('A merge without an id');
      await demandPages(tx, kept, values, sides);
      const settled = await settleBirth(tx, joined, kept.id);
      return {
        value: { id: made.id, keptId: kept.id },
        happened: [
          {
            kind: 'person.merged',
            subject: 'person',
            subjectId: kept.id,
            detail: { mergeId: made.id, mergedId: merged.id },
          },
          ...settled.happened,
        ],
        touched: settled.touched,
      };
    }),
  );
}

/**
 * Takes a merge back: each row that is still as the merge left it is given back. Refuses `not-found` for a merge that
 * does not stand, `conflict` while a later one of the same person does.
 */
export async function undoMerge(at: Door, input: UndoMerge): Promise<Done<MergeDone>> {
  const { once, caseId, mergeId, reason } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact<MergeDone>(joined, async (tx) => {
      demandEdit(joined.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
      const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId } });
      await lockPeople(tx, [personId]);
      const merge = await tx.personMerge.findFirst({
        where: { id: mergeId, keptId: personId, undoneAt: null },
      });
      if (merge === null) throw new Refusal('not-found', 'refusal.reference.notFound');
      await lockPeople(tx, [personId, merge.mergedId]);
      const files = await tx.caseFile.findMany({ where: { personId } });
      for (const file of files) demandEdit(joined.actor, file, 'refusal.merge.files');
      if (!mayMergePeople(joined.actor, files)) throw new Refusal('forbidden', 'refusal.merge.files');
      const later = { keptId: personId, undoneAt: null, mergedAt: { gt: merge.mergedAt } };
      if ((await tx.personMerge.count({ where: later })) > 0) {
        throw new Refusal('conflict', 'refusal.merge.later');
      }
      await tx.$executeRaw`SELECT desk.undo_merge(${mergeId}::uuid, ${reason})`;
      const settled = [
        await settleBirth(tx, joined, personId),
        await settleBirth(tx, joined, merge.mergedId),
      ];
      return {
        value: { id: merge.id, keptId: personId },
        happened: [
          {
            kind: 'person.merge.undone',
            subject: 'person',
            subjectId: personId,
            detail: { mergeId, mergedId: merge.mergedId },
          },
          ...settled.flatMap(({ happened }) => happened),
        ],
        touched: settled.flatMap(({ touched }) => touched),
      };
    }),
  );
}

/** Both people and all their files, locked, asked for, and as they were seen. */
async function beginMerge(
  tx: DeskTx,
  at: Door,
  { caseId, otherId, revision, seen }: MergePeople,
): Promise<readonly [SideRow, SideRow]> {
  const { personId } = (await tx.caseFile.findUnique({ where: { id: caseId } })) ?? { personId: null };
  if (personId === null) throw new Refusal('not-found', 'refusal.case.notFound');
  if (personId === otherId) throw new Refusal('invalid', 'refusal.merge.oneself');
  await lockPeople(tx, [personId, otherId]);
  const file = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  demandEdit(at.actor, file, 'refusal.case.edit');
  if (file.personId !== personId) throw new Refusal('conflict', 'refusal.merge.changed');
  const sides = await readSides(tx, personId, otherId);
  if (sides === null) throw new Refusal('not-found', 'refusal.reference.notFound');
  const files = [...sides[0].cases, ...sides[1].cases];
  for (const one of files) demandEdit(at.actor, one, 'refusal.merge.files');
  if (!mayMergePeople(at.actor, files)) throw new Refusal('forbidden', 'refusal.merge.files');
  const bar = await findBar(tx, personId, otherId);
  if (bar !== null) throw new Refusal('conflict', `refusal.merge.${bar}`);
  if (file.revision !== revision || digestSides(sides) !== seen) {
    throw new Refusal('conflict', 'refusal.merge.changed');
  }
  return sides;
}

/** Files before people, each in one order: as every other change of a person locks them. */
async function lockPeople(tx: DeskTx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT FROM desk.case_file WHERE person_id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`SELECT FROM desk.person WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
}

/**
 * Refuses a merge that would leave a page public which the other side forbids: a refused consent, a person who may be
 * under eighteen, a closed name. The page is withdrawn first, by somebody who decides that.
 */
async function demandPages(
  tx: DeskTx,
  kept: Compared,
  values: OneOfEach,
  sides: readonly SideRow[],
): Promise<void> {
  const open = await tx.caseFile.count({
    where: {
      personId: kept.id,
      publications: { some: {} },
      publicationState: { notIn: ['SUSPENDED', 'REMOVED'] },
    },
  });
  if (open === 0) return;
  const facts = await listConsentFacts(tx, kept.id);
  const isRefused = facts.some(({ purpose }) => {
    const standing = standingConsent(facts, purpose);
    return closesPage(purpose) && standing !== null && refuses(standing.basis);
  });
  // Whom the sources of one side make a child, those of the other make no adult.
  const isMinor = sides.some(({ minor, birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest }) =>
    mayBeMinor({ minor, birth: fromDateColumns({ edtf, earliest, latest }) }, todayUtc(new Date())),
  );
  if (isRefused || isMinor || values.visibility !== 'PUBLIC') {
    throw new Refusal('conflict', 'refusal.merge.page');
  }
}
