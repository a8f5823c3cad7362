import { randomUUID } from 'node:crypto';
import { findLinks } from '@/lib/cases/links/read-desk';
import { toLinkLines } from '@/lib/cases/links/view';
import {
  addMembershipInput,
  changeMembershipInput,
  strikeMembershipInput,
} from '@/lib/cases/memberships/schema';
import {
  addMembership,
  addMembershipOnWord,
  changeMembership,
  strikeMembership,
} from '@/lib/cases/memberships/write';
import { drawCase, findGateFaults } from '@/lib/cases/publish/read-desk';
import { toCaseCard } from '@/lib/cases/publish/view';
import { wordInput } from '@/lib/claims/word/schema';
import { findOrganisation } from '@/lib/organisations/edit/read-desk';
import { amendOrganisationInput } from '@/lib/organisations/edit/schema';
import { toDeskOrganisation } from '@/lib/organisations/edit/view';
import { amendOrganisation } from '@/lib/organisations/edit/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport, giveDraft } from '@/tests/support/file-keepers';
import { inventedOrganisation } from '@/tests/support/link-actions';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let contributor: Door;
let number = 8600;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  contributor = await doorFor(db, 'contributor');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const sent = () => ({ once: randomUUID(), reason: 'Invented reason' });
const today = new Date();

async function file(name: string) {
  const options = {
    ...{ slug: `invented-${randomUUID()}`, name, number: (number += 1) },
    assessedOn: today.toISOString().slice(0, 10),
  };
  const { caseId, revision } = await makeCase(editor, options);
  return { caseId, revision };
}

async function linesOf(at: Door, caseId: string) {
  const links = await findLinks(at, caseId, '');
  return links === null ? null : toLinkLines(links, links.head, 'en').memberships;
}

async function ban(organisationId: string, change: object): Promise<void> {
  const { revision } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const input = { ...sent(), organisationId, revision, kind: 'ASSOCIATION', ...change };
  await amendOrganisation(editor, amendOrganisationInput.parse(input));
}

/** A public tie on a public word. */
async function tied(caseId: string, revision: number, organisationId: string, more: object = {}) {
  const fact = { caseId, revision, organisationId, kind: 'OFFICER_OF', role: 'treasurer', ...more };
  const word = {
    voice: { label: 'The Example Gazette', class: 'MEDIA' },
    ...{ sourceGrade: 'B', contentGrade: '2', verification: 'SINGLE_ORIGIN', visibility: 'PUBLIC' },
  };
  const input = { ...sent(), fact: addMembershipInput.parse(fact), word: wordInput.parse(word) };
  return { input, ...(await addMembershipOnWord(editor, input)).value };
}

it('stands on a claim, once for each sending, closed at first, and becomes public by both marks', async () => {
  const { caseId, revision } = await file('Inventa Socia');
  const organisationId = await inventedOrganisation(editor);
  const made = await tied(caseId, revision, organisationId, { since: '2009' });
  expect((await addMembershipOnWord(editor, made.input)).value).toMatchObject({ id: made.id });
  expect(await linesOf(editor, caseId)).toEqual([
    expect.objectContaining({
      word: 'Holds office in',
      role: { text: 'treasurer', lang: 'en' },
      span: 'since 2009',
      says: 'The Example Gazette',
      mark: { level: 'RESTRICTED', word: 'Restricted' },
      closed: null,
    }),
  ]);
  expect((await drawCase(editor.db, caseId)).document.memberships).toBeUndefined();

  const open = { ...sent(), caseId, revision: made.revision, membershipId: made.id };
  await changeMembership(
    editor,
    changeMembershipInput.parse({ ...open, kind: 'MEMBER_OF', until: '2012-03', visibility: 'PUBLIC' }),
  );
  const { rows, document } = await drawCase(editor.db, caseId);
  expect(document.memberships).toEqual([
    expect.objectContaining({ kind: 'MEMBER_OF', role: null, claims: [expect.any(String)] as unknown }),
  ]);
  expect(toCaseCard(rows, document).search.some(({ field }) => field === 'ORGANISATION')).toBe(true);
  expect(
    (await findGateFaults(editor.db, caseId, today)).filter(({ gate }) => gate === 'EVIDENCE_OK'),
  ).toEqual([]);
});

it('asks a claim of a public tie before the file is published', async () => {
  const { caseId, revision } = await file('Inventa Nuda');
  const organisationId = await inventedOrganisation(editor);
  const bare = { caseId, revision, organisationId, kind: 'MEMBER_OF', visibility: 'PUBLIC' };
  const { value } = await addMembership(editor, addMembershipInput.parse(bare));
  expect(await findGateFaults(editor.db, caseId, today)).toEqual([
    {
      gate: 'EVIDENCE_OK',
      fault: 'evidence',
      fact: { id: value.id, list: 'memberships', kind: 'MEMBER_OF' },
    },
  ]);
});

it('is public for nobody in a banned organisation: not in the form, not in the document, not past the gate', async () => {
  const { caseId, revision } = await file('Inventa Prohibita');
  const organisationId = await inventedOrganisation(editor);
  const made = await tied(caseId, revision, organisationId, { visibility: 'PUBLIC' });
  expect((await drawCase(editor.db, caseId)).document.memberships).toHaveLength(1);
  // A ban closes the ties by itself, also where the tick is missing.
  await ban(organisationId, { ban: 'EXTREMIST' });
  const drawn = await drawCase(editor.db, caseId);
  expect(drawn.document.memberships).toBeUndefined();
  expect(toCaseCard(drawn.rows, drawn.document).search.map(({ field }) => field)).not.toContain(
    'ORGANISATION',
  );
  expect((await findGateFaults(editor.db, caseId, today)).map(({ fault }) => fault)).toEqual(['closedTie']);
  const again = { ...sent(), caseId, revision: made.revision, membershipId: made.id, kind: 'MEMBER_OF' };
  await expect(
    changeMembership(editor, changeMembershipInput.parse({ ...again, visibility: 'PUBLIC' })),
  ).rejects.toMatchObject({ kind: 'invalid', fields: { visibility: 'input.membership.closed' } });
  await changeMembership(editor, changeMembershipInput.parse({ ...again, visibility: 'RESTRICTED' }));
  expect(await findGateFaults(editor.db, caseId, today)).toEqual([]);
  const open = { ban: 'EXTREMIST', tiesClosed: false };
  await expect(
    asImport(db, (tx) => tx.organisation.update({ where: { id: organisationId }, data: open })),
  ).rejects.toThrow('organisation_ban_closes_ties');
});

it('refuses an organisation that is not there, a tie of another file, a stale revision, and the same twice', async () => {
  const [one, two] = [await file('Inventa Una'), await file('Inventa Duo')];
  const organisationId = await inventedOrganisation(editor);
  const base = { ...one, organisationId, kind: 'MEMBER_OF' };
  await expect(
    addMembership(editor, addMembershipInput.parse({ ...base, organisationId: randomUUID() })),
  ).rejects.toMatchObject({ kind: 'not-found', fields: { 'fact.organisationId': 'input.choice' } });
  await expect(
    addMembership(editor, addMembershipInput.parse({ ...base, revision: 99 })),
  ).rejects.toMatchObject({ kind: 'conflict' });
  const made = await addMembership(editor, addMembershipInput.parse(base));
  const { revision } = made.value;
  await expect(addMembership(editor, addMembershipInput.parse({ ...base, revision }))).rejects.toMatchObject({
    kind: 'conflict',
  });
  const elsewhere = { ...sent(), ...two, membershipId: made.value.id };
  await expect(strikeMembership(editor, strikeMembershipInput.parse(elsewhere))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await strikeMembership(editor, { ...sent(), caseId: one.caseId, revision, membershipId: made.value.id });
  expect(await linesOf(editor, one.caseId)).toEqual([]);
  expect(await db.membership.count({ where: { caseId: one.caseId } })).toBe(1);
});

it('stands on the page of the organisation, for who may read the file, with the pages that it endangers', async () => {
  const { caseId, revision } = await file('Inventa Visa');
  const mine = await file('Inventa Mea');
  await giveDraft(db, mine.caseId, contributor.actor.id);
  const organisationId = await inventedOrganisation(editor);
  await tied(caseId, revision, organisationId, { visibility: 'PUBLIC' });
  const own = { ...mine, organisationId, kind: 'MEMBER_OF' };
  await addMembership(editor, addMembershipInput.parse(own));
  await asImport(db, (tx) =>
    tx.caseFile.update({ where: { id: caseId }, data: { publicationState: 'PUBLISHED' } }),
  );
  const seen = async (at: Door) => {
    const row = await findOrganisation(at, organisationId);
    if (row === null) throw new Error('there is no organisation');
    return toDeskOrganisation(row, 'en').people.map(({ person, tie, isExposed }) => [
      person.text,
      tie?.word,
      isExposed,
    ]);
  };
  expect(await seen(editor)).toEqual([
    ['Inventa Visa', 'Holds office in', false],
    ['Inventa Mea', 'Member of', false],
  ]);
  expect((await seen(contributor)).map(([name]) => name)).toContain('Inventa Mea');
  await ban(organisationId, { tiesClosed: true });
  expect(await seen(editor)).toEqual([
    ['Inventa Visa', 'Holds office in', true],
    ['Inventa Mea', 'Member of', false],
  ]);
});
