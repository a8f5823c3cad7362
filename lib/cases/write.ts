import { transact } from '@/lib/audit/write';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { LOCALES } from '@/lib/platform/i18n/locales';
import type { Actor } from '@/lib/platform/session/actor';
import { mayBeAssigned } from './assignment/policy';
import { mayEditCase, mayOpenCase, reachesCase, type CaseStanding } from './policy';
import { lockCase } from './read-desk';
import type { OpenCase } from './schema';

/** Opens a draft and assigns it to whoever opens it. A person can have several files; code and slug are unique. */
export async function openCase(at: Door, input: OpenCase): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayOpenCase(at.actor)) throw new Refusal('forbidden', 'refusal.case.open');
    const { summary, lastChecked, ...rest } = input;
    const [original, ...others] = LOCALES.flatMap((language) => {
      const text = summary?.[language];
      return text === undefined ? [] : [{ language, text }];
    });
    const made = await tx.caseFile.create({
      data: {
        ...rest,
        lastChecked: dayToColumn(lastChecked),
        openedById: at.actor.id,
        summaries: {
          create: original === undefined ? [] : { ...original, ordinal: 1, writtenById: at.actor.id },
        },
      },
    });
    if (original !== undefined && others.length > 0) {
      await tx.translation.createMany({
        data: others.map((other, index) => ({
          ...other,
          caseId: made.id,
          ordinal: index + 1,
          subject: 'summary',
          subjectId: made.id,
          ofLanguage: original.language,
          ofText: original.text,
          translatedById: at.actor.id,
        })),
      });
    }
    const opened = { subject: 'case', subjectId: made.id } as const;
    const assigned = mayBeAssigned(at.actor, made)
      ? [{ kind: 'case.assigned', ...opened, detail: { staffId: at.actor.id } } as const]
      : [];
    if (assigned.length > 0) {
      const { id } = at.actor;
      await tx.caseAssignment.create({ data: { caseId: made.id, staffId: id, assignedById: id } });
    }
    return {
      value: { id: made.id },
      happened: [{ kind: 'case.opened', ...opened, detail: { code: input.code } }, ...assigned],
      touched: [],
    };
  });
}

/** Locks the file at the revision the writer saw, asks the policy on that row, and counts the revision up. */
export async function beginCaseEdit(tx: DeskTx, at: Door, caseId: string, revision: number): Promise<number> {
  // Whoever may not edit the file is told that alone, not also that it has changed.
  const row = await lockCase(tx, caseId, null);
  demandEdit(at.actor, row, 'refusal.case.edit');
  if (row.revision !== revision) throw new Refusal('conflict', 'refusal.case.conflict');
  await tx.caseFile.update({ where: { id: caseId }, data: { revision: revision + 1 } });
  return revision + 1;
}

/**
 * Refuses who may not edit this file: `not-found` where it is not there for them at all, so that nobody learns from a
 * form which files others keep, else `forbidden` with `key`.
 */
export function demandEdit(actor: Actor, row: CaseStanding, key: string): void {
  if (!reachesCase(actor, row)) throw new Refusal('not-found', 'refusal.case.notFound');
  if (!mayEditCase(actor, row)) throw new Refusal('forbidden', key);
}
