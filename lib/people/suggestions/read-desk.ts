import { findFileHead } from '@/lib/cases/file/read-desk';
import { findLikely, readSubject, type LikelyPerson } from '@/lib/people/duplicates/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { TypedName } from './schema';

const SHOWN = 5;

/**
 * Who may be meant by a name that is being typed, the likeliest first. For a person who has a file, what is known of them
 * is weighed with it, and who was told apart is left out. Refuses `not-found` for a file that is not there for this actor.
 */
export async function suggestPeople(at: Door, { name, caseId }: TypedName): Promise<LikelyPerson[]> {
  if (caseId === null) {
    const typed = { id: null, names: [name], birth: null, arrests: [], places: [], charges: [] };
    return findLikely(at, typed, SHOWN);
  }
  const head = await findFileHead(at, caseId);
  const subject = head === null ? null : await readSubject(at, head.personId);
  if (subject === null) throw new Refusal('not-found', 'refusal.case.notFound');
  return findLikely(at, { ...subject, names: [name] }, SHOWN);
}
