import type { DeskClient, DeskTx } from '@/lib/platform/db/desk-client';
import { getSystemActor } from '@/lib/platform/session/actor';
import type { Scene, Whose } from './action-row';
import { addStaff } from './staff';

/**
 * Runs what no use case does, with the import as its actor: the database lets nobody write a case file whose actor it
 * does not know.
 */
export async function asImport<T>(db: DeskClient, run: (tx: DeskTx) => Promise<T>): Promise<T> {
  const { id } = await getSystemActor(db, 'import');
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('held.actor', ${id}, true)`;
    return run(tx);
  });
}

/** Makes a file the work of these people alone; of nobody, and it lies in the common pool. */
export async function assignOnly(db: DeskClient, caseId: string, staffIds: readonly string[]): Promise<void> {
  const { id } = await getSystemActor(db, 'import');
  await asImport(db, async (tx) => {
    const data = { endedAt: new Date(), endedById: id };
    await tx.caseAssignment.updateMany({ where: { caseId, endedAt: null }, data });
    for (const staffId of staffIds) {
      await tx.caseAssignment.create({ data: { caseId, staffId, assignedById: id } });
    }
  });
}

/** Makes a whole file a draft of this person: contributors have no other way to one than an editor's help. */
export async function giveDraft(db: DeskClient, caseId: string, openedById: string): Promise<void> {
  await asImport(db, (tx) => tx.caseFile.update({ where: { id: caseId }, data: { openedById } }));
}

/** Whose file it is to be, once it is made: see `Whose`. Only editors are assigned what others opened. */
export async function keepAs({ db, me }: Scene, caseId: string, whose: Whose): Promise<void> {
  if (whose === 'own' || whose === 'other') return;
  const another = await addStaff(db, 'editor');
  const whom = whose === 'assigned' && me.role === 'editor' ? me : another;
  await assignOnly(db, caseId, whose === 'pool' ? [] : [whom.id]);
}
