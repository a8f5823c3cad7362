import { mayReadCase } from '@/lib/cases/policy';
import { listTiedPages } from '@/lib/organisations/closing/read-desk';
import { mayReadOrganisations } from '@/lib/organisations/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { foldName } from '@/lib/platform/text/fold-name';
import type { OrganisationsQuery } from './schema';
import type { DeskOrganisationRow, OrganisationListRow } from './view';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const names = { orderBy: { text: 'asc' } } as const;
const named = { select: { id: true, names: { select: { text: true, preferredFor: true } } } } as const;

/** The organisations with a name that holds these words, in any alphabet and spelling. Refuses `forbidden`. */
export async function listOrganisations(
  at: Door,
  { q, kind }: OrganisationsQuery,
): Promise<OrganisationListRow[]> {
  if (!mayReadOrganisations(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const folded = foldName(q);
  if (q.trim() !== '' && folded === '') return [];
  return at.db.organisation.findMany({
    where: {
      ...(kind === null ? {} : { kind }),
      ...(folded === '' ? {} : { names: { some: { folded: { contains: folded } } } }),
    },
    include: { names, parent: named },
    orderBy: { id: 'asc' },
  });
}

/**
 * One organisation with who is tied to it: of the people only those with a file that this member of staff may read. Null:
 * there is none, or it is not for them.
 */
export async function findOrganisation(at: Door, id: string): Promise<DeskOrganisationRow | null> {
  if (!mayReadOrganisations(at.actor) || !ID.test(id)) return null;
  const [organisation, others, shown] = await Promise.all([
    at.db.organisation.findUnique({
      where: { id },
      include: {
        names,
        parent: named,
        parts: named,
        people: { include: { names: true, cases: true }, orderBy: { id: 'asc' } },
        memberships: {
          where: { struckAt: null },
          include: { case: { include: { person: { include: { names: true } } } } },
          orderBy: [{ sinceEarliest: { sort: 'asc', nulls: 'last' } }, { recordedAt: 'asc' }],
        },
      },
    }),
    at.db.organisation.findMany({ where: { id: { not: id } }, ...named, orderBy: { id: 'asc' } }),
    listTiedPages(at.db, id),
  ]);
  if (organisation === null) return null;
  const { memberships, people: described, ...row } = organisation;
  const tied = memberships
    .filter((one) => mayReadCase(at.actor, one.case))
    .map(({ case: file, ...tie }) => ({
      key: tie.id,
      id: file.personId,
      names: file.person.names,
      caseId: file.id,
      tie: { ...tie, isPublished: file.publicationState === 'PUBLISHED' },
    }));
  // Who is described by it, and has no tie of their own recorded.
  const untold = described
    .filter((person) => !tied.some(({ id: known }) => known === person.id))
    .flatMap((person) => {
      const file = person.cases.find((one) => mayReadCase(at.actor, one));
      return file === undefined
        ? []
        : [{ key: person.id, id: person.id, names: person.names, caseId: file.id, tie: null }];
    });
  return { ...row, people: [...tied, ...untold], others, shown };
}
