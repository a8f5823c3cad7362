import type { FileHead } from '@/lib/cases/file/read-desk';
import { reachOf } from '@/lib/cases/reach/rules';
import type { Door } from '@/lib/platform/db/transact';
import { findArticles } from '@/lib/statutes/rules';
import { foldName } from '@/lib/platform/text/fold-name';
import type { ChoiceRows } from './view';

/** So many of each are offered without a search; what is in the file already comes first and is never cut. */
const OFFERED = 40;

/**
 * What the forms of a file let choose from: voices, documents, places, facilities, events, articles. `find` adds those
 * whose label holds its words. A contributor chooses among what is public and what their file uses; an editor is not
 * offered the closed voices and documents of files that others keep.
 */
export async function readChoices(at: Door, head: FileHead, find: string): Promise<ChoiceRows> {
  const { db } = at;
  const text = find.trim().slice(0, 200);
  const folded = foldName(text);
  const has = (field: string) =>
    text === '' ? [] : [{ [field]: { contains: text, mode: 'insensitive' as const } }];
  const onlyOpen = at.actor.role === 'contributor' ? { visibility: 'PUBLIC' } : {};
  const inReach = at.actor.role === 'editor' ? { AND: [usedInReach(at)] } : onlyOpen;
  const inFile = {
    OR: [
      { caseId: head.id },
      { personId: head.personId },
      { statusEvent: { caseId: head.id } },
      { charge: { caseId: head.id } },
      { decision: { caseId: head.id } },
      { occurrence: { caseId: head.id } },
    ],
  };
  const names = { select: { text: true, preferredFor: true } } as const;
  const named = folded === '' ? {} : { names: { some: { folded: { contains: folded } } } };
  const [used, voices, documents, places, facilities, events, articles] = await Promise.all([
    db.claim.findMany({
      where: inFile,
      select: {
        asserter: { select: { id: true, label: true, class: true } },
        document: { select: { id: true, title: true, dateEdtf: true } },
      },
      take: 500,
    }),
    db.asserter.findMany({
      where: {
        ...inReach,
        ...(text === '' ? {} : { OR: [...has('label'), ...has('labelRu'), ...has('labelKk')] }),
      },
      select: { id: true, label: true, class: true },
      orderBy: { label: 'asc' },
      take: OFFERED,
    }),
    db.document.findMany({
      where: { ...inReach, ...(text === '' ? {} : { OR: [...has('title'), ...has('address')] }) },
      select: { id: true, title: true, dateEdtf: true },
      orderBy: { title: 'asc' },
      take: OFFERED,
    }),
    db.place.findMany({ where: named, select: { id: true, names }, take: OFFERED * 5 }),
    db.facility.findMany({
      where: text === '' ? {} : { OR: [...has('name'), ...has('code')] },
      select: { id: true, name: true, code: true },
      orderBy: { name: 'asc' },
      take: OFFERED,
    }),
    db.event.findMany({
      where: {
        ...onlyOpen,
        ...(text === '' ? {} : { texts: { some: { OR: has('name') } } }),
      },
      select: { id: true, slug: true, texts: { select: { language: true, name: true } } },
      orderBy: { dateEarliest: 'desc' },
      take: OFFERED,
    }),
    db.legalArticle.findMany({
      orderBy: [{ jurisdiction: 'asc' }, { code: 'asc' }, { edition: 'desc' }, { number: 'asc' }],
    }),
  ]);
  return {
    voices: [...used.map((claim) => claim.asserter), ...voices],
    documents: [...used.flatMap((claim) => claim.document ?? []), ...documents],
    places,
    facilities,
    events,
    articles: offerArticles(articles, head.country, text),
  };
}

/** Voices and documents that are public, that nobody's word uses yet, or that some file or event uses which is there. */
function usedInReach(at: Door) {
  const file = reachOf(at.actor);
  const claim = {
    OR: [
      { case: file },
      { person: { cases: { some: file } } },
      { statusEvent: { case: file } },
      { occurrence: { case: file } },
      { charge: { case: file } },
      { decision: { case: file } },
      { eventId: { not: null } },
    ],
  };
  return { OR: [{ visibility: 'PUBLIC' }, { claims: { none: {} } }, { claims: { some: claim } }] };
}

/** The law is a few hundred rows: found by its fold in memory, the country of the file first, whole without a search. */
function offerArticles<A extends Parameters<typeof findArticles>[0][number]>(
  articles: readonly A[],
  country: string,
  text: string,
): A[] {
  const home = [...articles].sort(
    (a, b) => Number(a.jurisdiction !== country) - Number(b.jurisdiction !== country),
  );
  return findArticles(home, text);
}
