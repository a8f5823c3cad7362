import { reachesCase } from '@/lib/cases/policy';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { nameTokens } from '@/lib/platform/text/name-tokens';
import { mayMergePeople } from '@/lib/people/merge/policy';
import { contributesToFiles, keepsFiles } from '@/lib/staff/policy';
import { listLikely, type Pair, type Reason, type Signals } from './rules';
import type { ToldApart } from './view';

/** Somebody who may be the same person, by what this member of staff may see, with every reason. */
export type LikelyPerson = {
  id: string;
  names: { text: string; language: string }[];
  files: { id: string; code: string }[];
  reasons: Reason[];
  /** Whether this member of staff may merge them with somebody. */
  mayMerge: boolean;
};

/** How many bearers of such words are weighed one by one. */
const WEIGHED = 300;
const ARRESTS = ['DETAINED', 'ADMIN_ARREST', 'ARRESTED', 'REARRESTED', 'REMANDED'];

/** The people who may be this one, known or only typed; at most `most`, the likeliest first. None for who adds no people. */
export async function findLikely(at: Door, subject: Signals, most: number): Promise<LikelyPerson[]> {
  if (!contributesToFiles(at.actor)) return [];
  const words = subject.names.flatMap((name) => nameTokens(name.slice(0, 200)).slice(0, 6));
  const ids = (await findSounding(at.db, [...new Set(words)].slice(0, 18))).filter((id) => id !== subject.id);
  if (ids.length === 0) return [];
  const [names, distinct] = await Promise.all([
    at.db.personName.findMany({
      where: { personId: { in: ids } },
      select: { personId: true, text: true, folded: true },
    }),
    subject.id === null ? [] : listDistinct(at.db, subject.id),
  ]);
  // Names alone are weighed first: all else is read of the few who are left.
  const byPerson = new Map<string, (typeof names)[number][]>();
  for (const name of names) byPerson.set(name.personId, [...(byPerson.get(name.personId) ?? []), name]);
  const named = ids.map((id) => {
    const own = byPerson.get(id) ?? [];
    return { ...NOTHING, id, names: own.map(({ text }) => text), folded: own.map(({ folded }) => folded) };
  });
  const near = listLikely({ ...subject, birth: null }, named, distinct).slice(0, 4 * most);
  const known = await readKnown(
    at,
    near.map(({ other }) => other.id),
  );
  return listLikely(subject, known, distinct)
    .slice(0, most)
    .map(({ other, likeness }) => ({ id: other.id, ...other.shown, reasons: likeness.reasons }));
}

/** Who may be the same as this person, and who was told apart from them. For who may read the files of the person. */
export async function readLikeness(
  at: Door,
  personId: string,
): Promise<{ likely: LikelyPerson[]; apart: ToldApart[] }> {
  const subject = await readSubject(at, personId);
  if (subject === null) return { likely: [], apart: [] };
  const [likely, apart] = await Promise.all([findLikely(at, subject, 8), listToldApart(at, personId)]);
  return { likely, apart };
}

/** What is known of a person and may tell who is the same; null for who may read no file of theirs. */
export async function readSubject(at: Door, personId: string): Promise<Signals | null> {
  return (await readKnown(at, [personId])).find(({ isWhole }) => isWhole) ?? null;
}

/** Whether this person is there at all for this member of staff. */
export async function isShown(at: Door, personId: string): Promise<boolean> {
  return (await readKnown(at, [personId])).length > 0;
}

/** Who was told apart from this person, those alone who are there for this member of staff. */
export async function listToldApart(at: Door, personId: string): Promise<ToldApart[]> {
  const rows = await at.db.personDistinct.findMany({
    where: { endedAt: null, OR: [{ oneId: personId }, { otherId: personId }] },
    include: { decidedBy: { select: { name: true } } },
    orderBy: { decidedAt: 'asc' },
  });
  const otherOf = (row: { oneId: string; otherId: string }) =>
    row.oneId === personId ? row.otherId : row.oneId;
  const known = await readKnown(at, rows.map(otherOf));
  return rows.flatMap((row) => {
    const name = known.find(({ id }) => id === otherOf(row))?.shown.names[0];
    if (name === undefined) return [];
    return [
      { id: row.id, name: name.text, language: name.language, reason: row.reason, by: row.decidedBy.name },
    ];
  });
}

const NOTHING = { birth: null, arrests: [], places: [], charges: [] };

const KNOWN = {
  names: { orderBy: { ordinal: 'asc' } },
  cases: {
    orderBy: { code: 'asc' },
    include: {
      statusEvents: {
        where: { kind: { in: ARRESTS }, supersededBy: null },
        select: { dateEdtf: true, dateEarliest: true, dateLatest: true, placeId: true },
      },
      charges: { select: { articleId: true } },
    },
  },
} as const;
type KnownRow = NonNullable<Awaited<ReturnType<typeof findKnown>>[number]>;

function findKnown(tx: DeskTx, ids: readonly string[]) {
  return tx.person.findMany({ where: { id: { in: [...ids] } }, include: KNOWN });
}

/** As much of each as this member of staff may see: of whom others keep the files, what readers see and no more. */
async function readKnown(at: Door, ids: readonly string[]) {
  const rows = await findKnown(at.db, ids);
  return rows.flatMap((row) => {
    const reached = row.cases.filter((file) => reachesCase(at.actor, file));
    const isWhole = reached.length > 0 || (keepsFiles(at.actor) && row.cases.length === 0);
    const published = row.cases.filter((file) => file.publicationState === 'PUBLISHED');
    if (!isWhole && (row.visibility !== 'PUBLIC' || published.length === 0)) return [];
    const names = row.names.filter(
      (name) => isWhole || (name.visibility === 'PUBLIC' && name.withdrawnAt === null),
    );
    if (names.length === 0) return [];
    const shown = {
      names: names.map(({ text, language }) => ({ text, language })),
      files: reached.map(({ id, code }) => ({ id, code })),
      mayMerge: mayMergePeople(at.actor, row.cases),
    };
    const signals = isWhole ? toSignals({ ...row, cases: reached }) : { ...NOTHING, id: row.id };
    return [{ ...signals, id: row.id, names: shown.names.map(({ text }) => text), isWhole, shown }];
  });
}

function toSignals(row: KnownRow): Signals {
  const events = row.cases.flatMap((file) => file.statusEvents);
  const { birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = row;
  return {
    id: row.id,
    names: row.names.map(({ text }) => text),
    birth: fromDateColumns({ edtf, earliest, latest }),
    arrests: events.flatMap(
      (event) =>
        fromDateColumns({ edtf: event.dateEdtf, earliest: event.dateEarliest, latest: event.dateLatest }) ??
        [],
    ),
    places: events.flatMap(({ placeId }) => placeId ?? []),
    charges: row.cases.flatMap((file) => file.charges).flatMap(({ articleId }) => articleId ?? []),
  };
}

async function findSounding(tx: DeskTx, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT person_id::text AS id FROM desk.people_sounding_like(${[...words]}::text[], ${WEIGHED}::int)`;
  return rows.map(({ id }) => id);
}

/** The pairs of this person that somebody told apart and nobody took back. */
async function listDistinct(tx: DeskTx, personId: string): Promise<Pair[]> {
  const rows = await tx.personDistinct.findMany({
    where: { endedAt: null, OR: [{ oneId: personId }, { otherId: personId }] },
  });
  return rows.map(({ oneId, otherId }) => [oneId, otherId] as const);
}
