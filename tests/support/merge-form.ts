import { randomUUID } from 'node:crypto';
import { findComparison } from '@/lib/people/merge/read-desk';
import { mergePeopleInput, type MergePeople } from '@/lib/people/merge/schema';
import type { Door } from '@/lib/platform/db/transact';

const reason = 'One person, by the same document';

/** The form of a comparison, as the page would send it. */
export async function mergeForm(
  at: Door,
  caseId: string,
  otherId: string,
  more: Partial<MergePeople> = {},
): Promise<MergePeople> {
  const found = await findComparison(at, caseId, otherId);
  if (found === null) throw new Error('Nothing to compare');
  const { revision, seen } = found;
  const every = { gender: 'THIS', roles: 'BOTH', organisation: 'THIS', visibility: 'THIS' };
  const names = { nameEn: 'THIS', nameRu: 'THIS', nameKk: 'THIS' };
  return mergePeopleInput.parse({
    ...{ once: randomUUID(), caseId, revision, otherId, seen, stays: 'THIS', reason },
    ...every,
    ...names,
    ...more,
  });
}
