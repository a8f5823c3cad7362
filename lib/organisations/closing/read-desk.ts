import type { ShownOn } from '@/lib/cases/visibility/shared/rules';
import type { DeskTx, Prisma } from '@/lib/platform/db/desk-client';
import { namesOrganisation } from './rules';

/** The files whose person is tied to an organisation, or was, whoever may see it. */
function tiedTo(organisationId: string): Prisma.CaseFileWhereInput {
  return { OR: [{ memberships: { some: { organisationId } } }, { person: { organisationId } }] };
}

/**
 * The public pages that name an organisation, in any version: what stood on one before may still be read there. A name
 * that was corrected since is not looked for.
 */
export async function listTiedPages(tx: DeskTx, organisationId: string): Promise<ShownOn[]> {
  const names = await tx.organisationName.findMany({ where: { organisationId }, select: { text: true } });
  const files = await tx.caseFile.findMany({
    where: {
      ...tiedTo(organisationId),
      publications: { some: {} },
      publicationState: { notIn: ['SUSPENDED', 'REMOVED'] },
    },
    select: { id: true, slug: true, publications: { select: { document: true } } },
    orderBy: { id: 'asc' },
  });
  const texts = names.map(({ text }) => text);
  return files
    .filter(({ publications }) => publications.some(({ document }) => namesOrganisation(document, texts)))
    .map(({ id, slug }) => ({ kind: 'case' as const, id, slug }));
}

/** Locks these files, in one order, before the organisation: as whoever adds a tie does. */
export async function lockTied(tx: DeskTx, organisationId: string): Promise<void> {
  const files = await tx.caseFile.findMany({ where: tiedTo(organisationId), select: { id: true } });
  const ids = files.map(({ id }) => id);
  await tx.$queryRaw`SELECT id FROM desk.case_file WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
}
