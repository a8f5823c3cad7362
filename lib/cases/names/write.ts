import { transact } from '@/lib/audit/write';
import { mayEditCase } from '@/lib/cases/policy';
import { beginCaseEdit } from '@/lib/cases/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { foldName } from '@/lib/platform/text/fold-name';
import { detectScript } from '@/lib/platform/text/plain-text';
import type { AddName } from './schema';

type NameAdded = { id: string; personId: string; revision: number };

/**
 * Adds a name to the person of a file; where it is preferred for a language, the one before is so no more. Refuses
 * `forbidden` also where the person has another file that this actor may not edit: a name belongs to them all.
 */
export async function addName(at: Door, { caseId, revision, name }: AddName): Promise<Done<NameAdded>> {
  return transact<NameAdded>(at, async (tx) => {
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    const files = await tx.caseFile.findMany({ where: { personId } });
    if (!files.every((file) => mayEditCase(at.actor, file))) {
      throw new Refusal('forbidden', 'refusal.case.edit');
    }
    if (name.preferredFor !== null) {
      const { preferredFor } = name;
      await tx.personName.updateMany({ where: { personId, preferredFor }, data: { preferredFor: null } });
    }
    const script = name.script ?? detectScript(name.text);
    const made = await tx.personName.create({
      data: { ...name, personId, script, folded: foldName(name.text) },
    });
    const detail = { nameId: made.id, revision: nextRevision };
    return {
      value: { id: made.id, personId, revision: nextRevision },
      happened: [{ kind: 'case.name.added', subject: 'case', subjectId: caseId, detail }],
      touched: [],
    };
  });
}
