import { randomUUID } from 'node:crypto';
import { findLinkStanding } from '@/lib/cases/involvements/standing/read-desk';
import { changeLink, linkEvent } from '@/lib/cases/involvements/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { publicEvent } from '@/tests/support/link-actions';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let made: MadeCase;
let involvementId: string;
let seen: number;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  made = await makeCase(editor, {
    ...{ slug: 'invented-part', name: 'Invented Particeps', number: 73, assessedOn: '2026-01-15' },
  });
  const { caseId } = made;
  const base = { caseId, visibility: 'RESTRICTED' as const };
  const linked = await linkEvent(editor, {
    ...{ ...base, once: randomUUID(), reason: 'An invented reason', revision: made.revision },
    ...{ eventId: await publicEvent(editor), role: 'WITNESS' },
  });
  involvementId = linked.value.id;
  seen = linked.value.revision;
  await changeLink(editor, {
    ...{ ...base, once: randomUUID(), reason: 'Two saw it', revision: seen, involvementId, role: 'VICTIM' },
  });
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const sent = (over: Record<string, string> = {}) => ({
  ...{ caseId: made.caseId, revision: String(seen), involvementId },
  ...over,
});

it('says to a form that changes a part in an event what somebody else made of it since, and why', async () => {
  const standing = await findLinkStanding(editor, sent(), 'en');
  expect(standing).toMatchObject({
    hidden: { revision: String(seen + 1) },
    changes: [{ by: editor.actor.name, why: 'Two saw it' }],
  });
  const [role, level] = standing?.fields ?? [];
  expect(role).toMatchObject({ name: 'role', value: 'VICTIM' });
  expect(role?.say?.('VICTIM')).toBe('Victim');
  expect(level).toMatchObject({ name: 'visibility', value: 'RESTRICTED' });
});

it('knows nothing of a part in another file, of none, or for who may not read the file', async () => {
  const other = await makeCase(editor, {
    ...{ slug: 'invented-other', name: 'Invented Altera', number: 74, assessedOn: '2026-01-15' },
  });
  expect(await findLinkStanding(editor, sent({ caseId: other.caseId }), 'en')).toBeNull();
  expect(await findLinkStanding(editor, sent({ involvementId: randomUUID() }), 'en')).toBeNull();
  expect(await findLinkStanding(await doorFor(db, 'campaigner'), sent(), 'en')).toBeNull();
});
