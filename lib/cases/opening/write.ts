import { together } from '@/lib/audit/write';
import { openCase } from '@/lib/cases/write';
import { addPerson } from '@/lib/people/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { findKnownPerson } from './read-desk';
import { withSpellings } from './rules';
import type { OpenFile } from './schema';

/** Opens a draft, and adds the person with it where they are new: both or neither, once for each sending. */
export async function openFile(at: Door, input: OpenFile): Promise<Done<{ id: string }>> {
  const { once, reason, personId, names, spellings, gender, ...file } = input;
  // Whom this member of staff cannot be shown, they cannot open a file about by guessing an id.
  const known = personId === null ? null : await findKnownPerson(at, personId);
  if (personId !== null && known === null) {
    throw new Refusal('not-found', 'refusal.reference.notFound');
  }
  return together({ ...at, reason }, { key: once, input }, async (joined) => {
    const subject =
      known?.id ??
      (
        await addPerson(joined, {
          roles: [],
          gender,
          visibility: 'RESTRICTED',
          organisationId: null,
          names: withSpellings(names ?? [], spellings),
        })
      ).value.id;
    return openCase(joined, { ...file, personId: subject, lastChecked: null, missing: [] });
  });
}
