import { randomInt, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { BIRTH } from '@/lib/people/birth/schema';
import type { DeskClient, DeskTx } from '@/lib/platform/db/desk-client';
import { foldName } from '@/lib/platform/text/fold-name';
import { toDateColumns } from '@/lib/platform/dates/date-columns';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { asImport } from './file-keepers';

const LEVELS = ['PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED'] as const;
const TEXTS = [
  'Inventa Examplova',
  'Инвента Экзамплова',
  'Inventa Examplowa',
  'Инвента',
  'Nobody Of Nowhere',
];

const name = fc.record({
  text: fc.constantFrom(...TEXTS),
  language: fc.constantFrom('en', 'ru', 'kk'),
  visibility: fc.constantFrom(...LEVELS),
  isWithdrawn: fc.boolean(),
  isCorrected: fc.boolean(),
});

/** A person with what may hang on them: how many of each, and of names which and how. */
const person = fc.record({
  birth: fc.constantFrom(null, '1979', '1980-05-01', '197X'),
  gender: fc.constantFrom(null, 'FEMALE', 'MALE'),
  roles: fc.subarray(['WRITER', 'LAWYER', 'JOURNALIST']),
  visibility: fc.constantFrom(...LEVELS),
  minor: fc.boolean(),
  names: fc.array(name, { minLength: 1, maxLength: 5 }),
  preferred: fc.subarray(['en', 'ru', 'kk'] as const),
  files: fc.integer({ min: 0, max: 2 }),
  claims: fc.integer({ min: 0, max: 3 }),
  asserters: fc.integer({ min: 0, max: 2 }),
  sources: fc.integer({ min: 0, max: 2 }),
  friends: fc.subarray([0, 1]),
  coDefendants: fc.subarray([0, 1]),
  apart: fc.subarray([0, 1, 2]),
});
export type InventedPerson = typeof person extends fc.Arbitrary<infer P> ? P : never;
export const inventedPair = fc.tuple(person, person);

/** Puts an invented person with a first file and everything else into the database; gives both ids. */
export async function keepInvented(
  db: DeskClient,
  staffId: string,
  others: readonly string[],
  invented: InventedPerson,
): Promise<{ personId: string; caseId: string }> {
  return asImport(db, async (tx) => {
    const birth = invented.birth === null ? null : readEdtf(invented.birth);
    const { edtf, earliest, latest } = toDateColumns(birth);
    const { gender, roles, visibility, minor } = invented;
    const { id: personId } = await tx.person.create({
      data: {
        ...{ gender, roles, visibility, minor },
        ...{ birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest },
      },
    });
    const files = [];
    for (let at = 0; at <= invented.files; at += 1) files.push(await addFile(tx, staffId, personId));
    const [caseId = ''] = files;
    await addNames(tx, personId, invented);
    for (let at = 0; at < invented.asserters; at += 1) {
      await tx.asserter.create({ data: { label: 'Invented voice', class: 'FAMILY', personId } });
    }
    for (let at = 0; at < invented.sources; at += 1) {
      await tx.source.create({ data: { label: 'Invented source', class: 'FAMILY', personId } });
    }
    await addClaims(tx, personId, invented.claims);
    // The columns of a birth follow from its claim.
    if (birth !== null) await addBirth(tx, personId, birth);
    const related = [
      ...invented.friends.map((at) => ({ at, kind: 'FRIEND' })),
      ...invented.coDefendants.map((at) => ({ at, kind: 'CO_DEFENDANT' })),
    ];
    for (const { at, kind } of related) {
      const [from, to] = at === 0 ? [personId, others[at]] : [others[at], personId];
      const data = { caseId, fromPersonId: from ?? '', toPersonId: to ?? '', kind, recordedById: staffId };
      await tx.relation.create({ data });
    }
    for (const at of invented.apart) {
      const [oneId = '', otherId = ''] = [personId, others[at] ?? ''].sort();
      await tx.personDistinct.create({ data: { oneId, otherId, reason: 'Invented', decidedById: staffId } });
    }
    return { personId, caseId };
  });
}

async function addFile(tx: DeskTx, openedById: string, personId: string): Promise<string> {
  const code = `KZ-${String(randomInt(1000, 9999))}-${String(randomInt(1000, 9999))}`;
  const data = { code, slug: `invented-${randomUUID()}`, personId, country: 'KZ', openedById };
  return (await tx.caseFile.create({ data })).id;
}

async function addNames(tx: DeskTx, personId: string, invented: InventedPerson): Promise<void> {
  const standing: string[] = [];
  for (const { text, language, visibility, isWithdrawn, isCorrected } of invented.names) {
    const data = {
      personId,
      text,
      folded: foldName(text),
      kind: 'LEGAL',
      script: 'Latn',
      language,
      visibility,
    };
    const withdrawnAt = isWithdrawn ? new Date('2026-01-01T00:00:00Z') : null;
    const made = await tx.personName.create({ data: { ...data, withdrawnAt } });
    if (isCorrected && !isWithdrawn) {
      standing.push((await tx.personName.create({ data: { ...data, supersedesId: made.id } })).id);
    } else if (!isWithdrawn) standing.push(made.id);
  }
  for (const [at, preferredFor] of invented.preferred.entries()) {
    const id = standing[at];
    if (id !== undefined) await tx.personName.update({ where: { id }, data: { preferredFor } });
  }
}

async function addBirth(tx: DeskTx, personId: string, date: PartialDate): Promise<void> {
  const voice = await tx.asserter.create({ data: { label: 'Invented register', class: 'STATE' } });
  const graded = { asserterId: voice.id, sourceGrade: 'B', contentGrade: '3' };
  await tx.claim.create({ data: { ...graded, predicate: BIRTH, personId, value: { date } } });
}

async function addClaims(tx: DeskTx, personId: string, many: number): Promise<void> {
  if (many === 0) return;
  const voice = await tx.asserter.create({ data: { label: 'Invented paper', class: 'MEDIA' } });
  let supersedesId: string | null = null;
  for (let at = 0; at < many; at += 1) {
    const data = { predicate: 'BORN', asserterId: voice.id, sourceGrade: 'B', contentGrade: '3', personId };
    supersedesId = (await tx.claim.create({ data: { ...data, supersedesId } })).id;
  }
}
