import type { FileHead } from '@/lib/cases/file/read-desk';
import type { Added } from '@/lib/cases/facts/rules';
import { findFacilitiesNamed } from '@/lib/places/facilities/read-desk';
import { Prisma } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { findArticles } from '@/lib/statutes/rules';
import { foldName } from '@/lib/platform/text/fold-name';
import type { ChoiceRows } from './view';

/** So many of each are offered without a search; what is in the file already comes first and is never cut. */
const OFFERED = 40;
/** So many of those that the file uses. */
const USED = 500;

/** The lists that each form of a file offers; a list that a form does not show is not read. */
const NEEDED: Readonly<Record<Added, readonly (keyof ChoiceRows)[]>> = {
  name: ['voices', 'documents'],
  status: ['voices', 'documents', 'places', 'facilities', 'events'],
  occurrence: ['voices', 'documents', 'places', 'events'],
  charge: ['voices', 'documents', 'articles'],
  outcome: ['voices', 'documents'],
  birth: ['voices', 'documents'],
  decision: ['voices', 'documents', 'places'],
  claim: ['voices', 'documents'],
  source: ['documents'],
};

/**
 * What the form that adds this lets choose from: voices, documents, places, facilities, events, articles. `find` adds
 * those whose label holds its words. A contributor chooses among what is public and what their file uses; an editor is
 * not offered the closed voices and documents of files that others keep.
 */
export async function readChoices(at: Door, head: FileHead, what: Added, find: string): Promise<ChoiceRows> {
  const { db } = at;
  const text = find.trim().slice(0, 200);
  const folded = foldName(text);
  const needs = (list: keyof ChoiceRows): boolean => NEEDED[what].includes(list);
  const has = (field: string) =>
    text === '' ? [] : [{ [field]: { contains: text, mode: 'insensitive' as const } }];
  const names = {
    select: { text: true, preferredFor: true, language: true, kind: true, validEdtf: true },
  } as const;
  const town = { select: { id: true, names: { select: { text: true, preferredFor: true } } } } as const;
  // A search without a letter or a digit finds no name.
  const holdsFold =
    folded === '' ? { id: { in: [] } } : { names: { some: { folded: { contains: folded } } } };
  const named = text === '' ? {} : holdsFold;
  const [voices, documents, places, facilities, events, articles] = await Promise.all([
    needs('voices') ? offerVoices(at, claimsOf(head), text) : [],
    needs('documents') ? offerDocuments(at, claimsOf(head), text) : [],
    needs('places')
      ? db.place.findMany({ where: named, select: { id: true, names }, take: OFFERED * 5 })
      : [],
    needs('facilities')
      ? db.facility.findMany({
          where: text === '' ? {} : { id: { in: await findFacilitiesNamed(db, text) } },
          select: { ...town.select, code: true, place: town },
          orderBy: { id: 'asc' },
          take: OFFERED,
        })
      : [],
    needs('events')
      ? db.event.findMany({
          where: {
            ...(at.actor.role === 'contributor' ? { visibility: 'PUBLIC' } : {}),
            ...(text === '' ? {} : { texts: { some: { OR: has('name') } } }),
          },
          select: { id: true, slug: true, texts: { select: { language: true, name: true } } },
          orderBy: { dateEarliest: 'desc' },
          take: OFFERED,
        })
      : [],
    needs('articles')
      ? db.legalArticle.findMany({
          orderBy: [{ jurisdiction: 'asc' }, { code: 'asc' }, { edition: 'desc' }, { number: 'asc' }],
        })
      : [],
  ]);
  return {
    voices,
    documents,
    places,
    facilities,
    events,
    articles: offerArticles(articles, head.country, text),
  };
}

/** The voices and documents that a claim about an event can be made of; those of the event first. */
export async function readWordChoices(
  at: Door,
  eventId: string,
  find: string,
): Promise<Pick<ChoiceRows, 'voices' | 'documents'>> {
  const text = find.trim().slice(0, 200);
  const claims = Prisma.sql`SELECT c.asserter_id, c.document_id FROM desk.claim c WHERE c.event_id = ${eventId}::uuid`;
  const [voices, documents] = await Promise.all([
    offerVoices(at, claims, text),
    offerDocuments(at, claims, text),
  ]);
  return { voices, documents };
}

/** The voices of the file first, whoever may see them, then those that are in reach and hold the words. */
async function offerVoices(at: Door, claims: Prisma.Sql, text: string): Promise<ChoiceRows['voices']> {
  const words = holding(text, Prisma.sql`concat_ws(' ', v.label, v.label_ru, v.label_kk)`);
  const columns = Prisma.sql`v.id::text AS id, v.label, v.class`;
  const [used, found] = await Promise.all([
    at.db.$queryRaw<ChoiceRows['voices']>`
      SELECT ${columns} FROM desk.asserter v
      WHERE v.id IN (SELECT c.asserter_id FROM (${claims}) c) ORDER BY v.label, v.id LIMIT ${USED}::int`,
    at.db.$queryRaw<ChoiceRows['voices']>`
      SELECT ${columns} FROM desk.asserter v
      WHERE ${words} AND ${inReach(at, Prisma.sql`c.asserter_id`)} ORDER BY v.label, v.id LIMIT ${OFFERED}::int`,
  ]);
  return [...used, ...found];
}

/** The documents of the file first, whoever may see them, then those that are in reach and hold the words. */
async function offerDocuments(at: Door, claims: Prisma.Sql, text: string): Promise<ChoiceRows['documents']> {
  const words = holding(text, Prisma.sql`concat_ws(' ', v.title, v.address)`);
  const columns = Prisma.sql`v.id::text AS id, v.title, v.date_edtf AS "dateEdtf"`;
  const [used, found] = await Promise.all([
    at.db.$queryRaw<ChoiceRows['documents']>`
      SELECT ${columns} FROM desk.document v
      WHERE v.id IN (SELECT c.document_id FROM (${claims}) c) ORDER BY v.title, v.id LIMIT ${USED}::int`,
    at.db.$queryRaw<ChoiceRows['documents']>`
      SELECT ${columns} FROM desk.document v
      WHERE ${words} AND ${inReach(at, Prisma.sql`c.document_id`)} ORDER BY v.title, v.id LIMIT ${OFFERED}::int`,
  ]);
  return [...used, ...found];
}

/** The claims of a file, each kind of fact by its own index. */
function claimsOf({ id, personId }: FileHead): Prisma.Sql {
  const of = (table: string, column: string): Prisma.Sql =>
    Prisma.raw(
      `SELECT c.asserter_id, c.document_id FROM desk.${table} r JOIN desk.claim c ON c.${column} = r.id`,
    );
  return Prisma.sql`
    SELECT c.asserter_id, c.document_id FROM desk.claim c WHERE c.case_id = ${id}::uuid
    UNION ALL SELECT c.asserter_id, c.document_id FROM desk.claim c WHERE c.person_id = ${personId}::uuid
    UNION ALL ${of('status_event', 'status_event_id')} WHERE r.case_id = ${id}::uuid
    UNION ALL ${of('occurrence', 'occurrence_id')} WHERE r.case_id = ${id}::uuid
    UNION ALL ${of('charge', 'charge_id')} WHERE r.case_id = ${id}::uuid
    UNION ALL ${of('decision', 'decision_id')} WHERE r.case_id = ${id}::uuid`;
}

function holding(text: string, words: Prisma.Sql): Prisma.Sql {
  return text === '' ? Prisma.sql`true` : Prisma.sql`strpos(lower(${words}), lower(${text})) > 0`;
}

/**
 * Of `v`: for an editor what is public, what nobody's word uses yet, and what some file or event uses that is there. It
 * is asked claim by claim, and the first that is in reach answers: a join would read every file of the desk.
 */
function inReach({ actor }: Door, user: Prisma.Sql): Prisma.Sql {
  if (actor.role === 'contributor') return Prisma.sql`v.visibility = 'PUBLIC'`;
  if (actor.role !== 'editor') return Prisma.sql`true`;
  return Prisma.sql`(v.visibility = 'PUBLIC'
    OR NOT EXISTS (SELECT FROM desk.claim c WHERE ${user} = v.id)
    OR EXISTS (SELECT FROM desk.claim c WHERE ${user} = v.id AND (c.event_id IS NOT NULL OR EXISTS (
      SELECT FROM desk.case_file f WHERE f.id = ANY (desk.files_of_claim(c))
        AND (f.assigned_to = '{}' OR ${actor.id}::uuid = ANY (f.assigned_to))))))`;
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
