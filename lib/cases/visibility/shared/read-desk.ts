import { mayReadCase, type CaseStanding } from '@/lib/cases/policy';
import type { DeskTx, Prisma } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import {
  showsShared,
  type Reach,
  type SharedKind,
  type SharedRow,
  type ShownBy,
  type ShownOn,
} from './rules';

/** What stands in a file through others: each voice, source and document once, in the order of their words. */
export async function listSharedRows(db: DeskTx, caseId: string, personId: string): Promise<SharedRow[]> {
  const claims = { some: ofFile(caseId, personId) };
  const [voices, documents] = await Promise.all([
    db.asserter.findMany({ where: { OR: [{ claims }, { relayed: claims }] }, orderBy: { label: 'asc' } }),
    db.document.findMany({
      where: {
        OR: [
          { claims },
          { captures: { some: { excerpts: { some: { claims: { some: { claim: claims.some } } } } } } },
          { demands: { some: { items: { some: { caseId } } } } },
          { assessments: { some: { caseId } } },
        ],
      },
      include: { source: true },
      orderBy: { title: 'asc' },
    }),
  ]);
  const sources = [...new Map(documents.map(({ source }) => [source.id, source])).values()];
  return [
    ...voices.map(({ id, label: text, visibility }) => shared('voice', { id, text, visibility })),
    ...sources.map(({ id, label: text, protected: kept }) =>
      shared('source', { id, text, visibility: levelOf(kept) }),
    ),
    ...documents.map(({ id, title: text, language, visibility }) =>
      shared('document', { id, text, language, visibility }),
    ),
  ];
}

const shared = (of: SharedKind, row: Omit<SharedRow, 'of' | 'language'> & { language?: string }) => ({
  of,
  language: 'en',
  ...row,
});

/** A source is named or it is protected: there is nothing between. */
const levelOf = (isProtected: boolean): 'PUBLIC' | 'SEALED' => (isProtected ? 'SEALED' : 'PUBLIC');

function ofFile(caseId: string, personId: string): Prisma.ClaimWhereInput {
  const facts = ['statusEvent', 'occurrence', 'charge', 'decision'].map((fact) => ({ [fact]: { caseId } }));
  return { OR: [{ caseId }, { personId }, ...facts] };
}

/** The claims and the documents that rest on such a row. */
function restingOn(of: SharedKind, id: string) {
  if (of === 'voice') return { claim: { OR: [{ asserterId: id }, { viaId: id }] }, document: null };
  const document = of === 'document' ? { id } : { sourceId: id };
  const passages = { some: { excerpt: { capture: { document } } } };
  return { claim: { OR: [{ document }, { passages }] }, document };
}

/** The files in which such a row stands, whoever keeps them and whatever readers see of them. */
export function filesWith(of: SharedKind, id: string): Prisma.CaseFileWhereInput {
  const { claim, document } = restingOn(of, id);
  const claims = { some: claim };
  return {
    OR: [
      { claims },
      { person: { claims } },
      ...['statusEvents', 'occurrences', 'charges', 'decisions'].map((list) => ({
        [list]: { some: { claims } },
      })),
      ...(document === null
        ? []
        : [{ demandItems: { some: { demand: { document } } } }, { assessments: { some: { document } } }]),
    ],
  };
}

/** The same of events. */
export function eventsWith(of: SharedKind, id: string): Prisma.EventWhereInput {
  const { claim, document } = restingOn(of, id);
  const cited = document === null ? [] : [{ citations: { some: { excerpt: { capture: { document } } } } }];
  return { OR: [{ claims: { some: claim } }, ...cited] };
}

const seen = { publications: { some: {} }, publicationState: { notIn: ['SUSPENDED', 'REMOVED'] } };
const documents = { publications: { select: { document: true } } };

/** The pages that show it, in any version that was published: what stood on one before may still be read there. */
export async function listShownOn(tx: DeskTx, of: SharedKind, id: string): Promise<ShownOn[]> {
  const by = await findShownBy(tx, of, id);
  const select = { id: true, slug: true, ...documents };
  const orderBy = { id: 'asc' } as const;
  const [files, events] = [
    await tx.caseFile.findMany({ where: { ...filesWith(of, id), ...seen }, select, orderBy }),
    await tx.event.findMany({ where: { ...eventsWith(of, id), ...seen }, select, orderBy }),
  ];
  const pages = (kind: ShownOn['kind'], rows: typeof files): ShownOn[] =>
    rows
      .filter(({ publications }) => publications.some(({ document }) => showsShared(document, by)))
      .map((row) => ({ kind, id: row.id, slug: row.slug }));
  return [...pages('case', files), ...pages('event', events)];
}

async function findShownBy(tx: DeskTx, of: SharedKind, id: string): Promise<ShownBy> {
  if (of === 'voice') {
    const row = await tx.asserter.findUnique({ where: { id } });
    const words = [row?.label, row?.labelRu, row?.labelKk];
    return { words: words.filter((word) => typeof word === 'string'), titles: [] };
  }
  const where = of === 'document' ? { id } : { sourceId: id };
  const rows = await tx.document.findMany({ where, select: { title: true } });
  return { words: [], titles: rows.map(({ title }) => title) };
}

/** The files in which such a row stands, as far as the database is asked what decides about each. */
export function listStanding(
  tx: DeskTx,
  of: SharedKind,
  id: string,
): Promise<(CaseStanding & { id: string })[]> {
  const select = { id: true, openedById: true, publicationState: true, assignedTo: true };
  return tx.caseFile.findMany({ where: filesWith(of, id), select, orderBy: { id: 'asc' } });
}

/** What is said on the form: pages are known to everybody, other files to those who may read them. */
export async function findReach({ db, actor }: Door, of: SharedKind, id: string): Promise<Reach> {
  const rows = await db.caseFile.findMany({ where: filesWith(of, id), orderBy: { code: 'asc' } });
  return {
    shown: await listShownOn(db, of, id),
    files: rows
      .filter((row) => mayReadCase(actor, row))
      .map(({ id: fileId, code }) => ({ id: fileId, code })),
  };
}
