import { mayOpenCase } from '@/lib/cases/policy';
import { findPeopleNamed } from '@/lib/people/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { keepsFiles } from '@/lib/staff/policy';
import { freeSlug, nextCode, slugOf } from './rules';

/** Somebody who is known already, by the names that this member of staff may see. */
export type KnownPerson = { id: string; names: { text: string; language: string }[]; codes: string[] };

/** The people whose names come near this one, nearest first. Contributors are shown only who is public. */
export async function listKnownPeople(at: Door, name: string): Promise<KnownPerson[]> {
  if (!mayOpenCase(at.actor)) throw new Refusal('forbidden', 'refusal.case.open');
  const ids = await findPeopleNamed(at.db, name, 20);
  return ids.length === 0 ? [] : readPeople(at, ids);
}

/** One person who is known already, or null: unknown, or not to be shown to this member of staff. */
export async function findKnownPerson(at: Door, id: string): Promise<KnownPerson | null> {
  return (await readPeople(at, [id]))[0] ?? null;
}

async function readPeople(at: Door, ids: readonly string[]): Promise<KnownPerson[]> {
  const keeps = keepsFiles(at.actor);
  const open = keeps ? {} : { visibility: 'PUBLIC' };
  const people = await at.db.person.findMany({
    where: { id: { in: [...ids] }, ...open },
    include: {
      names: { where: open, orderBy: { preferredFor: { sort: 'asc', nulls: 'last' } } },
      cases: { select: { code: true }, where: keeps ? {} : { publicationState: 'PUBLISHED' } },
    },
  });
  people.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return people.flatMap(({ id, names, cases }) =>
    names.length === 0 ? [] : [{ id, names, codes: cases.map((file) => file.code) }],
  );
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
