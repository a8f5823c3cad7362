import { demandEdit, beginCaseEdit } from '@/lib/cases/write';
import { standsAsName } from '@/lib/cases/names/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

type InFile = { caseId: string; revision: number };
export type PersonEdit = { personId: string; revision: number };

/**
 * Begins a change of what all files of a person share. Refuses also where the person has another file that this actor
 * may not edit: a name belongs to them all.
 */
export async function beginPersonEdit(
  tx: DeskTx,
  at: Door,
  { caseId, revision }: InFile,
): Promise<PersonEdit> {
  const next = await beginCaseEdit(tx, at, caseId, revision);
  const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  // One change of a person at a time: names are compared with one another.
  await tx.$queryRaw`SELECT FROM desk.person WHERE id = ${personId}::uuid FOR UPDATE`;
  const files = await tx.caseFile.findMany({ where: { personId } });
  for (const file of files) demandEdit(at.actor, file, 'refusal.case.edit');
  return { personId, revision: next };
}

/** A name of this person that stands. Refuses `not-found` for any other. */
export async function getStandingName(tx: DeskTx, personId: string, nameId: string) {
  const name = await tx.personName.findFirst({
    where: { id: nameId, personId },
    include: { supersededBy: { select: { id: true } } },
  });
  if (name === null || !standsAsName(name)) throw new Refusal('not-found', 'refusal.name.notFound');
  return name;
}
