import { mayReadCase } from '@/lib/cases/policy';
import { readHistory } from '@/lib/cases/status/read-desk';
import type { RecordStatus } from '@/lib/cases/status/schema';
import type { Door } from '@/lib/platform/db/transact';
import type { Against } from '@/lib/platform/forms/against';
import type { Locale } from '@/lib/platform/i18n/locales';
import { judgeChange } from './rules';
import { toAddedFact, toAgainst } from './view';

/** A change of the status track as a form asks for it. */
export type Asked = { caseId: string; added: RecordStatus | null; removed: string | null };

/**
 * What stands in the file against a change that was not made, in words. Null for who may not read the file, and where
 * nothing stands against it. By the same rule that the write asks on the locked file.
 */
export async function findAgainst(at: Door, asked: Asked, locale: Locale): Promise<Against | null> {
  const { caseId, added, removed } = asked;
  const file = await at.db.caseFile.findUnique({ where: { id: caseId } });
  if (file === null || !mayReadCase(at.actor, file)) return null;
  const { facts, ground } = await readHistory(at.db, caseId);
  const fact = added && toAddedFact(added, facts);
  const removes = removed ?? added?.supersedesId ?? null;
  return toAgainst(
    judgeChange(facts, { added: fact, removed: removes }, ground),
    facts,
    'fact.checked',
    locale,
  );
}
