import { transact } from '@/lib/audit/write';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { mayEditCase, mayOpenCase } from './policy';
import { lockCase } from './read-desk';
import type { OpenCase } from './schema';

/** Opens a draft. A person can have several files; code and slug are unique. */
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
    return {
      value: { id: made.id },
      happened: [
        { kind: 'case.opened', subject: 'case', subjectId: made.id, detail: { code: input.code } } as const,
      ],
      touched: [],
    };
  });
}

/** Locks the file at the revision the writer saw, asks the policy on that row, and counts the revision up. */
export async function beginCaseEdit(tx: DeskTx, at: Door, caseId: string, revision: number): Promise<number> {
  // Whoever may not edit the file is told that alone, not also that it has changed.
  const row = await lockCase(tx, caseId, null);
  if (!mayEditCase(at.actor, row)) throw new Refusal('forbidden', 'refusal.case.edit');
  if (row.revision !== revision) throw new Refusal('conflict', 'refusal.case.conflict');
  await tx.caseFile.update({ where: { id: caseId }, data: { revision: revision + 1 } });
  return revision + 1;
}
