import { randomUUID } from 'node:crypto';
import { recordConsent } from '@/lib/cases/consent/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { findPrisonerLetter } from '@/lib/letters/prisoner/read-desk';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly, giveDraft } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let contributor: Door;

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

const NOW = new Date('2026-11-22T12:00:00Z');

it('tells how to write to a prisoner once they agreed, the address to who keeps files alone', async () => {
  const { caseId, revision } = await makeCase(editor, {
    ...{ slug: `invented-${randomUUID()}`, name: 'Inventa Captiva', number: 8701, assessedOn: '2026-11-01' },
  });
  const facility = await db.facility.create({
    data: {
      names: { create: [{ text: 'Invented Colony', language: 'en', preferredFor: 'en' }] },
      ...{ address: 'Invented street 1', letterRules: 'In Russian' },
      ...{ letterRulesSource: 'The Example Gazette', letterRulesChecked: NOW },
    },
  });
  const moved = { caseId, revision, kind: 'TRANSFERRED', when: '2021-05', facilityId: facility.id };
  await recordStatus(editor, recordStatusInput.parse(moved));
  expect(await findPrisonerLetter(editor, caseId, NOW)).toMatchObject({ bar: 'NO_CONSENT', facility: null });

  const agreed = { caseId, purpose: 'WRITE_TO_PRISONER', givenOn: '2026-11-02', note: null } as const;
  await recordConsent(editor, { ...agreed, basis: 'EXPLICIT_WRITTEN', wordOf: 'the person', now: NOW });
  expect(await findPrisonerLetter(editor, caseId, NOW)).toMatchObject({
    bar: null,
    facility: {
      names: [{ text: 'Invented Colony' }],
      letterRules: 'In Russian',
      address: 'Invented street 1',
    },
  });
  await giveDraft(db, caseId, contributor.actor.id);
  expect(await findPrisonerLetter(contributor, caseId, NOW)).toMatchObject({
    facility: { letterRules: 'In Russian', address: null },
  });
  await recordConsent(editor, {
    ...agreed,
    basis: 'WITHDRAWN',
    givenOn: '2026-11-03',
    wordOf: 'the person',
    now: NOW,
  });
  expect(await findPrisonerLetter(editor, caseId, NOW)).toMatchObject({ bar: 'REFUSED', facility: null });

  await assignOnly(db, caseId, [(await doorFor(db, 'editor')).actor.id]);
  const stranger = await doorFor(db, 'contributor');
  expect(await findPrisonerLetter(stranger, caseId, NOW)).toBeNull();
  expect(await findPrisonerLetter(editor, 'no-id', NOW)).toBeNull();
});
