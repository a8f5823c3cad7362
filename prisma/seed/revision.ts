import type { Door } from '@/lib/platform/db/transact';

/** The case file as it is now: the seed is its only writer while it runs, and a change since then is refused. */
export async function editOf(at: Door, caseId: string): Promise<{ caseId: string; revision: number }> {
  const { revision } = await at.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  return { caseId, revision };
}
