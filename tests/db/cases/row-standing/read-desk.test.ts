import { randomUUID } from 'node:crypto';
import { recordAssessmentInput, showAssessmentInput } from '@/lib/cases/assessments/schema';
import { findAssessmentStanding } from '@/lib/cases/assessments/standing/read-desk';
import { recordAssessment, showAssessment } from '@/lib/cases/assessments/write';
import { addMembershipInput, changeMembershipInput } from '@/lib/cases/memberships/schema';
import { findMembershipStanding } from '@/lib/cases/memberships/standing/read-desk';
import { addMembership, changeMembership } from '@/lib/cases/memberships/write';
import { addRelationInput, changeRelationInput } from '@/lib/cases/relations/schema';
import { findRelationStanding } from '@/lib/cases/relations/standing/read-desk';
import { addRelation, changeRelation } from '@/lib/cases/relations/write';
import { changeVisibilityInput } from '@/lib/cases/visibility/schema';
import { findVisibilityStanding } from '@/lib/cases/visibility/standing/read-desk';
import { changeVisibility } from '@/lib/cases/visibility/write';
import { findGradeStanding } from '@/lib/claims/judged/read-desk';
import { gradeClaimInput } from '@/lib/claims/standing/schema';
import { gradeClaim } from '@/lib/claims/standing/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let contributor: Door;
let caseId: string;
let claimId: string;
let statusId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  [editor, contributor] = [await doorFor(db, 'editor'), await doorFor(db, 'contributor')];
  const person = { slug: 'invented', name: 'Inventa Example', number: 1, assessedOn: '2026-01-20' };
  ({ caseId, claimId, statusId } = await makeCase(editor, person));
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const revisionNow = async () => (await db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).revision;
const sent = async () => ({
  once: randomUUID(),
  reason: 'An invented reason',
  caseId,
  revision: await revisionNow(),
});

type Find = (at: Door, entries: Entries, locale: Locale) => Promise<Standing | null>;
/** What a form that was opened on this revision is told, and who is told nothing. */
async function told(find: Find, row: Record<string, string>, revision: number): Promise<Standing | null> {
  const entries = { caseId, revision: String(revision), ...row };
  expect(await find(contributor, entries, 'en')).toBeNull();
  for (const name of Object.keys(row).filter((one) => one !== 'of'))
    expect(await find(editor, { ...entries, [name]: randomUUID() }, 'en')).toBeNull();
  return find(editor, entries, 'en');
}
const change = { by: expect.any(String) as string, why: 'An invented reason' };

test('a relation says what others wrote of it, and of no other', async () => {
  const add = async (newName: string) =>
    (
      await addRelation(
        editor,
        addRelationInput.parse({ caseId, revision: await revisionNow(), side: 'FRIEND', newName }),
      )
    ).value.id;
  const [relationId, otherId] = [await add('Inventa Amica'), await add('Inventa Altera')];
  const revision = await revisionNow();
  for (const id of [otherId, relationId]) {
    const input = { ...(await sent()), relationId: id, since: '2011', note: 'An invented remark' };
    await changeRelation(editor, changeRelationInput.parse(input));
  }
  const standing = await told(findRelationStanding, { relationId }, revision);
  expect(standing?.changes).toMatchObject([change]);
  expect(standing?.hidden).toEqual({ revision: String(revision + 2) });
  expect(standing?.fields.map(({ name, value }) => [name, value])).toEqual([
    ['since', '2011'],
    ['until', ''],
    ['note', 'An invented remark'],
    ['ownConsent', ''],
    ['visibility', 'RESTRICTED'],
  ]);
});

test('a tie to an organisation says how it stands', async () => {
  const { id: organisationId } = await db.organisation.create({ data: { kind: 'EMPLOYER' } });
  const tie = { organisationId, kind: 'MEMBER_OF' };
  const added = addMembershipInput.parse({ caseId, revision: await revisionNow(), ...tie });
  const membershipId = (await addMembership(editor, added)).value.id;
  const revision = await revisionNow();
  const changed = { kind: 'OFFICER_OF', role: 'An invented office', language: 'kk', until: '2012' };
  await changeMembership(
    editor,
    changeMembershipInput.parse({ ...(await sent()), membershipId, ...changed }),
  );
  const standing = await told(findMembershipStanding, { membershipId }, revision);
  expect(standing?.changes).toMatchObject([change]);
  expect(standing?.fields.map(({ name, value }) => [name, value])).toEqual([
    ['kind', 'OFFICER_OF'],
    ['role', 'An invented office'],
    ['language', 'kk'],
    ['since', ''],
    ['until', '2012'],
    ['note', ''],
    ['visibility', 'RESTRICTED'],
  ]);
});

test('an assessment, a row and a claim say how they stand', async () => {
  const finding = { ...(await sent()), scheme: 'OWN', body: 'An Invented Body' };
  const assessmentId = (await recordAssessment(editor, recordAssessmentInput.parse(finding))).value.id;
  const revision = await revisionNow();
  const shown = showAssessmentInput.parse({ ...(await sent()), assessmentId, visibility: 'PARTNER' });
  await showAssessment(editor, shown);
  expect(await told(findAssessmentStanding, { assessmentId }, revision)).toMatchObject({
    changes: [change],
    fields: [{ name: 'visibility', value: 'PARTNER' }],
  });
  const level = { of: 'status', rowId: statusId, visibility: 'RESTRICTED' };
  await changeVisibility(editor, changeVisibilityInput.parse({ ...(await sent()), ...level }));
  expect(await told(findVisibilityStanding, { of: 'status', rowId: statusId }, revision)).toMatchObject({
    changes: [change],
    fields: [{ name: 'visibility', value: 'RESTRICTED' }],
  });
  const { once, ...judged } = await sent();
  expect(once).not.toBe('');
  const grades = { claimId, sourceGrade: 'C', contentGrade: '3', verification: 'IN_REVIEW' };
  await gradeClaim(editor, gradeClaimInput.parse({ ...judged, ...grades }));
  expect(await told(findGradeStanding, { claimId }, revision)).toMatchObject({
    changes: [change],
    fields: [{ value: 'C' }, { value: '3' }, { value: 'IN_REVIEW' }],
  });
});
