import { findFileHead } from '@/lib/cases/file/read-desk';
import { offerOrganisationsWith } from '@/lib/cases/memberships/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import type { PersonRows } from './view';

/** The person of a file with all names, or null: there is no such file, or it is not for this member of staff. */
export async function findPersonOfFile(at: Door, caseId: string): Promise<PersonRows | null> {
  const head = await findFileHead(at, caseId);
  if (head === null) return null;
  const person = await at.db.person.findUniqueOrThrow({
    where: { id: head.personId },
    include: {
      cases: { select: { id: true, openedById: true, publicationState: true, assignedTo: true } },
      names: {
        orderBy: { ordinal: 'asc' },
        include: {
          supersededBy: { select: { id: true, text: true, language: true } },
          claim: { include: { asserter: true, document: { select: { title: true, language: true } } } },
          forms: { include: { confirmedBy: { select: { name: true } } } },
        },
      },
    },
  });
  return { head, person, organisations: await offerOrganisationsWith(at, person.organisationId) };
}
