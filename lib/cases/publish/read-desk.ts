import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import { claimInclude, documentInclude, placeInclude } from '@/lib/publications/read-desk';
import type { CaseRows } from './schema';

const claims = { include: claimInclude } as const;

/** The whole case file as publishing needs it, in the order in which it was recorded. Refuses `not-found`. */
export async function getCaseRows(tx: DeskTx, caseId: string): Promise<CaseRows> {
  const file = await tx.caseFile.findUnique({
    where: { id: caseId },
    include: {
      summaries: true,
      claims,
      person: { include: { names: true, organisation: { include: { names: true } } } },
      statusEvents: {
        orderBy: { ordinal: 'asc' },
        include: {
          claims,
          place: placeInclude,
          facility: true,
          event: { select: { slug: true, publicationState: true } },
          supersededBy: { select: { id: true } },
        },
      },
      occurrences: {
        orderBy: { ordinal: 'asc' },
        include: { claims, place: placeInclude, event: { select: { slug: true, publicationState: true } } },
      },
      charges: { include: { claims, article: true }, orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }] },
      decisions: {
        include: { claims, place: placeInclude, sentences: { orderBy: { supplementary: 'asc' } } },
        orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
      },
      demandItems: { include: { demand: { include: { document: { include: documentInclude } } } } },
      claimSets: { include: { members: true } },
      involvements: {
        include: { event: { include: { texts: true, place: placeInclude } } },
      },
    },
  });
  if (file === null) throw new Refusal('not-found', 'refusal.case.notFound');
  return file;
}
