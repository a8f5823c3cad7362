import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { listDeskCases } from '@/lib/cases/desk-list/read-desk';
import { deskCasesQuery, PAGE_SIZE } from '@/lib/cases/desk-list/schema';
import { toDeskCaseList } from '@/lib/cases/desk-list/view';
import { openCaseInput } from '@/lib/cases/schema';
import { openCase } from '@/lib/cases/write';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport, giveDraft } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let contributor: Door;
const now = new Date('2026-06-01T00:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  [editor, contributor] = [await doorFor(db, 'editor'), await doorFor(db, 'contributor')];
  const base = { assessedOn: '2026-01-15' };
  await makeCase(editor, { ...base, slug: 'one', name: 'Елшібаев Ойдан', number: 1 });
  await makeCase(editor, { ...base, slug: 'two', name: 'Invented Karabalaeva', number: 2 });
  const third = await makeCase(editor, { ...base, slug: 'three', name: 'Invented Third', number: 3 });
  await giveDraft(db, third.caseId, contributor.actor.id);
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function list(door: Door, address: Record<string, string> = {}) {
  const query = deskCasesQuery.parse(address);
  return toDeskCaseList(await listDeskCases(door, query, now), query, 'en', door.actor.id);
}
const codes = (found: { lines: { code: string }[] }) => found.lines.map((line) => line.code);

it.each([
  ['yelshibayev', ['KZ-2020-0001']],
  ['Ельшибаев', ['KZ-2020-0001']],
  ['karabalayeva', ['KZ-2020-0002']],
  ['Karabalaeba', ['KZ-2020-0002']],
  ['kz-2020-0003', ['KZ-2020-0003']],
  ['invented', ['KZ-2020-0002', 'KZ-2020-0003']],
  ["' OR 1=1 --", []],
  ['%', []],
  ['nobody at all', []],
])('finds %s in every spelling', async (q, found) => {
  expect(codes(await list(editor, { q }))).toEqual(found);
});

it('shows a contributor their own drafts, in no count anything else', async () => {
  const found = await list(contributor);
  expect(codes(found)).toEqual(['KZ-2020-0003']);
  expect(found.total).toBe(1);
  expect(found.filters.flatMap((filter) => filter.choices.map((one) => one.count))).toEqual([1, 1, 1, 1]);
  const where = { code: 'KZ-2020-0003' };
  const move = (publicationState: string) =>
    asImport(db, (tx) => tx.caseFile.updateMany({ where, data: { publicationState } }));
  await move('EVIDENCE_OK');
  expect((await list(contributor)).total).toBe(0);
  await move('DRAFT');
});

it.each(['campaigner', 'admin'] as const)('refuses %s', async (role) => {
  await expect(list(await doorFor(db, role))).rejects.toMatchObject({ kind: 'forbidden' });
});

it('counts beside each filter what it leads to', async () => {
  const all = await list(editor);
  for (const filter of all.filters) {
    for (const choice of filter.choices) {
      const address = Object.fromEntries(new URLSearchParams(choice.href.split('?')[1]));
      expect({ href: choice.href, total: (await list(editor, address)).total }).toEqual({
        href: choice.href,
        total: choice.count,
      });
    }
  }
  expect((await list(editor, { owner: 'me', stale: 'yes', state: 'DRAFT' })).total).toBe(0);
  expect((await list(editor, { owner: 'me' })).total).toBe(2);
});

it('reads any address', async () => {
  for (const address of [
    { state: 'x', sort: 'y', after: '-1' },
    { before: "'; --" },
    { after: '00000000-0000-4000-8000-000000000000' },
    { q: 'x'.repeat(100_000) },
  ]) {
    expect((await list(editor, address)).total).toBe(3);
  }
});

it('follows a name that is preferred later', async () => {
  const [before] = (await list(editor)).lines;
  expect(before?.code).toBe('KZ-2020-0001');
  const file = await db.caseFile.findUniqueOrThrow({ where: { code: 'KZ-2020-0001' } });
  const where = { personId: file.personId };
  await asImport(db, (tx) => tx.personName.updateMany({ where, data: { folded: 'zzz' } }));
  expect(codes(await list(editor))).toEqual(['KZ-2020-0002', 'KZ-2020-0003', 'KZ-2020-0001']);
});

describe('a list of more than one page', () => {
  const addFile = async (number: number): Promise<void> => {
    const names = [{ text: `Invented Number ${number}`, kind: 'LEGAL', language: 'en', preferredFor: 'en' }];
    const person = await addPerson(editor, addPersonInput.parse({ names }));
    const file = {
      code: `KZ-2021-${String(number).padStart(4, '0')}`,
      slug: `number-${number}`,
      country: 'KZ',
    };
    // Two of three were never checked, and the others on one day: order by that alone tells few apart.
    const checked = number % 3 === 0 ? { lastChecked: '2026-01-15' } : {};
    await openCase(editor, openCaseInput.parse({ ...file, ...checked, personId: person.value.id }));
  };
  const addressed = (href: string | null) => Object.fromEntries(new URLSearchParams(href?.split('?')[1]));

  beforeAll(async () => {
    for (let number = 1; number <= PAGE_SIZE; number += 1) await addFile(number);
  }, 60_000);

  it.each(['name', 'changed', 'checked', 'code'])(
    'turns pages by %s, forth and back, and misses none',
    async (sort) => {
      const first = await list(editor, { sort });
      expect(first.before).toBeNull();
      expect(first.lines).toHaveLength(PAGE_SIZE);
      const second = await list(editor, addressed(first.after));
      expect(second.after).toBeNull();
      const seen = [...codes(first), ...codes(second)];
      expect([new Set(seen).size, seen.length]).toEqual([second.total, second.total]);
      const back = await list(editor, addressed(second.before));
      expect(codes(back)).toEqual(codes(first));
      expect([back.before, back.after]).toEqual([null, first.after]);
    },
  );

  it('begins anew behind a file that is out of reach', async () => {
    const other = await db.caseFile.findFirstOrThrow({ where: { code: 'KZ-2021-0007' } });
    const first = await list(contributor);
    expect(codes(first)).toEqual(['KZ-2020-0003']);
    expect(codes(await list(contributor, { after: other.id }))).toEqual(codes(first));
  });
});
