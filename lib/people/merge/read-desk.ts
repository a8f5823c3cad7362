import { createHash } from 'node:crypto';
import { findFileHead } from '@/lib/cases/file/read-desk';
import type { CaseStanding } from '@/lib/cases/policy';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { mayMergePeople } from './policy';
import { toCompared } from './rules';
import type { Comparison, Merged, SideRow } from './view';

const SIDE = {
  names: {
    orderBy: { ordinal: 'asc' },
    include: { supersededBy: { select: { id: true } } },
  },
  organisation: { include: { names: { select: { text: true, language: true, preferredFor: true } } } },
  cases: {
    orderBy: { code: 'asc' },
    select: { id: true, code: true, openedById: true, publicationState: true, assignedTo: true },
  },
  _count: { select: { claims: true, relations: true, relatedFrom: true } },
} as const;

function findSides(tx: DeskTx, ids: readonly string[]) {
  return tx.person.findMany({ where: { id: { in: [...ids] }, mergedIntoId: null }, include: SIDE });
}

/** Both people as they are now, this one first; null where one of them is not there, or was merged. */
export async function readSides(
  tx: DeskTx,
  thisId: string,
  otherId: string,
): Promise<readonly [SideRow, SideRow] | null> {
  const rows = await findSides(tx, [thisId, otherId]);
  const [one, other] = [rows.find(({ id }) => id === thisId), rows.find(({ id }) => id === otherId)];
  return one === undefined || other === undefined || one.id === other.id ? null : [one, other];
}

/** The person of a file beside another, for who may merge them; null for everybody else. */
export async function findComparison(at: Door, caseId: string, otherId: string): Promise<Comparison | null> {
  const head = await findFileHead(at, caseId);
  const sides = head === null ? null : await readSides(at.db, head.personId, otherId);
  if (head === null || sides === null) return null;
  if (!mayMergePeople(at.actor, [...sides[0].cases, ...sides[1].cases])) return null;
  const { id, code, revision } = head;
  const bar = await findBar(at.db, sides[0].id, sides[1].id);
  return { caseId: id, code, revision, sides, bar, seen: digestSides(sides) };
}

/** What speaks against a merge whatever anybody chooses, or null. */
export async function findBar(tx: DeskTx, one: string, other: string): Promise<Comparison['bar']> {
  const [oneId, otherId] = one < other ? [one, other] : [other, one];
  if ((await tx.personDistinct.count({ where: { oneId, otherId, endedAt: null } })) > 0) return 'APART';
  const between = [
    { fromPersonId: one, toPersonId: other },
    { fromPersonId: other, toPersonId: one },
  ];
  return (await tx.relation.count({ where: { struckAt: null, OR: between } })) > 0 ? 'RELATED' : null;
}

/** A digest of all that a comparison shows, so that a change in between is noticed. */
export function digestSides(sides: readonly [SideRow, SideRow]): string {
  const shown = sides.map((row) => ({
    ...toCompared(row),
    birth: row.birthEdtf,
    names: row.names.map((name) => [
      ...[name.id, name.text, name.language, name.kind, name.visibility, name.preferredFor],
      ...[name.withdrawnAt === null, name.supersededBy?.id ?? null],
    ]),
    files: row.cases.map(({ id, publicationState }) => [id, publicationState]),
    counts: row._count,
  }));
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

/** Who was merged into this person and stands so, the latest first; nobody for who may not take it back. */
export async function listMerged(
  at: Door,
  personId: string,
  files: readonly CaseStanding[],
): Promise<Merged[]> {
  if (!mayMergePeople(at.actor, files)) return [];
  const rows = await at.db.personMerge.findMany({
    where: { keptId: personId, undoneAt: null },
    include: { mergedBy: { select: { name: true } }, moves: { where: { tableName: 'person_name' } } },
    orderBy: { mergedAt: 'desc' },
  });
  const ids = rows.flatMap(({ moves }) => moves.map(({ rowId }) => rowId));
  const names = await at.db.personName.findMany({
    where: { id: { in: ids }, withdrawnAt: null, supersededBy: null },
    orderBy: { ordinal: 'asc' },
  });
  return rows.map((row, at) => {
    const moved = row.moves.filter(({ after }) => isPointer(after)).map(({ rowId }) => rowId);
    return {
      id: row.id,
      names: names.filter(({ id }) => moved.includes(id)).map(({ text, language }) => ({ text, language })),
      reason: row.reason,
      by: row.mergedBy.name,
      at: row.mergedAt,
      isLast: at === 0,
    };
  });
}

const isPointer = (after: unknown): boolean =>
  typeof after === 'object' && after !== null && 'person_id' in after;

/** Who stands for this person now: themselves, or whom they were merged into. Null for an id of nobody. */
export async function findStandingPerson(tx: DeskTx, personId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT desk.standing_person(${personId}::uuid)::text AS id`;
  return row?.id ?? null;
}

/** A file of this person, or of whom they were merged into, that is there for this member of staff: the first by code. */
export async function findFileOfPerson(at: Door, personId: string): Promise<string | null> {
  const standing = await findStandingPerson(at.db, personId);
  if (standing === null) return null;
  const files = await at.db.caseFile.findMany({
    where: { personId: standing },
    orderBy: { code: 'asc' },
    select: { id: true },
  });
  for (const { id } of files) if ((await findFileHead(at, id)) !== null) return id;
  return null;
}
