import { mayOpenCase, reachesCase } from '@/lib/cases/policy';
import { findLikely } from '@/lib/people/duplicates/read-desk';
import type { Reason } from '@/lib/people/duplicates/rules';
import { findStandingPerson } from '@/lib/people/merge/read-desk';
import { findPeopleNamed } from '@/lib/people/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { keepsFiles } from '@/lib/staff/policy';
import { freeSlug, nextCode, slugOf } from './rules';

/** Somebody who is known already, by the names that this member of staff may see. */
export type KnownPerson = { id: string; names: { text: string; language: string }[]; codes: string[] };
/** With why they may be the one who is meant: nothing for who only shares a word. */
export type LikelyKnown = KnownPerson & { reasons: readonly Reason[] };

/**
 * The people whose names come near this one, nearest first. Contributors are shown only who is public; editors also who
 * has a file that is there for them, or none.
 */
export async function listKnownPeople(at: Door, name: string): Promise<LikelyKnown[]> {
  if (!mayOpenCase(at.actor)) throw new Refusal('forbidden', 'refusal.case.open');
  const typed = { id: null, names: [name], birth: null, arrests: [], places: [], charges: [] };
  const [likely, named] = await Promise.all([findLikely(at, typed, 8), findPeopleNamed(at.db, name, 20)]);
  const ids = [...new Set([...likely.map(({ id }) => id), ...named])];
  const people = ids.length === 0 ? [] : await readPeople(at, ids);
  return people.map((one) => ({ ...one, reasons: likely.find(({ id }) => id === one.id)?.reasons ?? [] }));
}

/**
 * One person who is known already, or null: unknown, or not to be shown to this member of staff. Of somebody who was
 * merged, whoever stands for them now.
 */
export async function findKnownPerson(at: Door, id: string): Promise<KnownPerson | null> {
  const standing = await findStandingPerson(at.db, id);
  return standing === null ? null : ((await readPeople(at, [standing]))[0] ?? null);
}

async function readPeople(at: Door, ids: readonly string[]): Promise<KnownPerson[]> {
  const keeps = keepsFiles(at.actor);
  const people = await at.db.person.findMany({
    where: { id: { in: [...ids] } },
    include: {
      names: { orderBy: { preferredFor: { sort: 'asc', nulls: 'last' } } },
      cases: {
        select: { code: true, publicationState: true, openedById: true, assignedTo: true },
        orderBy: { code: 'asc' },
      },
    },
  });
  people.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return people.flatMap(({ id, visibility, ...person }) => {
    const published = person.cases.filter((file) => file.publicationState === 'PUBLISHED');
    const reached = keeps ? person.cases.filter((file) => reachesCase(at.actor, file)) : [];
    const isWhole = keeps && (reached.length > 0 || person.cases.length === 0);
    // Of whom others keep the files, an editor is shown what readers see.
    if (!isWhole && (visibility !== 'PUBLIC' || (keeps && published.length === 0))) return [];
    const names = person.names.filter((name) => isWhole || name.visibility === 'PUBLIC');
    const codes = person.cases
      .filter((file) => published.includes(file) || reached.includes(file))
      .map((file) => file.code);
    return names.length === 0 ? [] : [{ id, names, codes }];
  });
}

/** The code and the address to propose for a new file: the next number of this country and year, a name's address. */
export async function proposeFile(
  at: Door,
  wanted: { country: string; year: number; name: string },
): Promise<{ code: string; slug: string }> {
  const { country, year, name } = wanted;
  const last = await at.db.caseFile.findFirst({
    where: { code: { startsWith: `${country}-${String(year)}-` } },
    orderBy: { code: 'desc' },
    select: { code: true },
  });
  const code = nextCode(country, year, last?.code ?? null);
  const base = slugOf(name) ?? code.toLowerCase();
  const taken = await at.db.caseFile.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
    take: 1000,
  });
  const slugs = taken.map((file) => file.slug);
  return { code, slug: freeSlug(base, slugs) };
}
