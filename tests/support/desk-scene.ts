import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { PlanBatch } from '@/lib/cases/batch/schema';
import { planBatch } from '@/lib/cases/batch/write';
import { recordStatusOnWordInput } from '@/lib/cases/facts/schema';
import { recordStatusOnWord } from '@/lib/cases/facts/write';
import { addNameInput } from '@/lib/cases/names/schema';
import { addName } from '@/lib/cases/names/write';
import { publishReviewed, sendToReview, withdraw } from '@/lib/cases/review/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { decideIntake } from '@/lib/evidence/originals/decision/write';
import { bringIn } from '@/lib/evidence/originals/intake/write';
import { requestRemoval } from '@/lib/evidence/originals/removal/write';
import { bringInInput } from '@/lib/evidence/originals/schema';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { inviteStaff } from '@/lib/staff/invitations/write';
import { offerReset } from '@/lib/staff/passwords/write';
import { changeRole } from '@/lib/staff/roles/write';
import { makeCase } from './case-in-database';
import { giveDraft } from './file-keepers';
import { fileOf as fileOfPage, PAGE } from './originals-stage';
import { addStaff, openTestSession } from './staff';

export const DESK_ROLES = ['contributor', 'campaigner', 'editor', 'reviewer', 'admin'] as const;
export type DeskRole = (typeof DESK_ROLES)[number];

/** A desk with work on it. */
export type DeskScene = {
  /** A running session of an invented person of each role. */
  tokens: Readonly<Record<DeskRole, string>>;
  /** What the parts of an address stand for, by name. */
  parts: Readonly<Record<string, string>>;
};

/** As long as a name and a reason may reasonably become: what a page must have room for. */
const LONG_NAME = 'Invented Examplova-Longname of the Northern Harbour District';
const reason =
  'Invented reason, in as many words as somebody writes who explains what they did and why they did it';

/**
 * Puts onto a desk with the seeded cases what its pages are for: a file that waits for review with closed rows in it, one
 * that was published twice, one that is withdrawn, a contributor's own draft, an invitation, a reset, a raise.
 */
export async function setDeskScene(db: DeskClient): Promise<DeskScene> {
  const doors: Partial<Record<DeskRole, Door>> = {};
  const tokens: Partial<Record<DeskRole, string>> = {};
  for (const role of DESK_ROLES) {
    const actor = await addStaff(db, role, `Invented ${role}`);
    doors[role] = { actor, db };
    tokens[role] = await openTestSession(db, actor.id);
  }
  const { contributor, editor, reviewer, admin } = doors as Record<DeskRole, Door>;
  const now = new Date();

  const waiting = await fileOf(db, 'erzhan-elshibayev');
  await addNames(editor, waiting.id, LONG_NAME);
  await send(editor, waiting.id);
  const twice = await fileOf(db, 'roza-tuletaeva');
  await addNames(editor, twice.id, 'Inventa Twice');
  const { requestId } = await send(editor, twice.id);
  await publishReviewed(reviewer, { requestId, reason, now });
  const gone = await fileOf(db, 'aron-atabek');
  await withdraw(editor, { caseId: gone.id, state: 'SUSPENDED', reason, now });
  const draft = await makeCase(editor, {
    slug: `invented-${randomUUID()}`,
    name: LONG_NAME,
    number: 7001,
    assessedOn: now.toISOString().slice(0, 10),
  });
  await giveDraft(db, draft.caseId, contributor.actor.id);

  const change: PlanBatch = { change: 'review', day: '2027-01-15', files: [waiting.id, twice.id], reason };
  const planned = await planBatch(editor, change);
  const saved = await recordOnWord(contributor, draft.caseId);

  const cited = await db.claim.findUniqueOrThrow({ where: { id: draft.claimId } });

  await bringOriginals({ caseId: draft.caseId, documentId: cited.documentId }, contributor, reviewer);

  const newcomer = await inviteStaff(admin, { email: 'newcomer@desk.example', role: 'editor' });
  const reset = await offerReset(admin, { staffId: reviewer.actor.id });
  const second = { actor: await addStaff(db, 'admin', 'Invented Second'), db };
  await changeRole(second, { staffId: contributor.actor.id, role: 'editor', reason });
  return {
    tokens: tokens as Record<DeskRole, string>,
    parts: {
      waiting: waiting.id,
      twice: twice.id,
      gone: gone.id,
      draft: draft.caseId,
      twin: (await db.caseFile.findUniqueOrThrow({ where: { id: waiting.id } })).personId,
      sharedEvent: (await db.event.findFirstOrThrow({ orderBy: { slug: 'asc' } })).id,
      place: (await db.placeName.findFirstOrThrow({ where: { text: 'Nur-Sultan' } })).placeId,
      facility: (await db.facilityName.findFirstOrThrow({ orderBy: { text: 'asc' } })).facilityId,
      organisation: (await db.organisation.findFirstOrThrow({ orderBy: { id: 'asc' } })).id,
      batch: planned.value.id,
      saved,
      event: draft.statusId,
      charge: (await db.charge.findFirstOrThrow({ where: { caseId: twice.id } })).id,
      decision: (await db.decision.findFirstOrThrow({ where: { caseId: twice.id } })).id,
      occurrence: (await db.occurrence.findFirstOrThrow({ where: { caseId: waiting.id } })).id,
      claim: draft.claimId,
      document: cited.documentId ?? '',
      colleague: contributor.actor.id,
      invitation: newcomer.value.token,
      reset: reset.value.token,
    },
  };
}

/**
 * What was captured of a document: a page in quarantine, with the forms to who may decide, and a released picture with a
 * working copy, of which somebody asks that it be removed.
 */
async function bringOriginals(
  about: { caseId: string; documentId: string | null },
  contributor: Door,
  reviewer: Door,
): Promise<void> {
  const bring = async (file: string | Buffer, more = {}) => {
    const said = { ...about, captured: '2026-01-15', tool: 'Invented browser', ...more };
    return (await bringIn(contributor, bringInInput.parse({ ...said, file: fileOfPage(file) }))).value.id;
  };
  await bring(PAGE);
  const background = { r: 30, g: 90, b: 120 };
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background } });
  const intakeId = await bring(await picture.png().toBuffer());
  await decideIntake(reviewer, { intakeId, verdict: 'RELEASED', reason });
  await bring('An invented line that somebody wrote down', { copyOfId: intakeId, change: 'TRANSCRIBED' });
  const asking = {
    actor: await addStaff(reviewer.db, 'reviewer', 'Invented Reviewer Who Asks'),
    db: reviewer.db,
  };
  const { code } = await reviewer.db.caseFile.findUniqueOrThrow({ where: { id: about.caseId } });
  await requestRemoval(asking, { intakeId, reason, code, now: new Date() });
}

function fileOf(db: DeskClient, slug: string): Promise<{ id: string }> {
  return db.caseFile.findFirstOrThrow({ where: { slug }, select: { id: true } });
}

async function revisionOf({ db }: Door, id: string): Promise<number> {
  return (await db.caseFile.findUniqueOrThrow({ where: { id } })).revision;
}

/** A public name, and a status that stays closed. */
async function addNames(at: Door, caseId: string, text: string): Promise<void> {
  const name = { text, kind: 'SPELLING_VARIANT', language: 'en', visibility: 'PUBLIC' };
  await addName(at, addNameInput.parse({ caseId, revision: await revisionOf(at, caseId), name }));
  const closed = { kind: 'THREATENED', when: '2018', text: 'an invented threat', visibility: 'SEALED' };
  const revision = await revisionOf(at, caseId);
  await recordStatus(at, recordStatusInput.parse({ caseId, revision, ...closed }));
}

/** A status that was recorded by the form of its page: its row. */
async function recordOnWord(at: Door, caseId: string): Promise<string> {
  const fact = { caseId, revision: await revisionOf(at, caseId), kind: 'SUMMONED', when: '2019-03' };
  const voice = { label: 'The Example Gazette', class: 'MEDIA' };
  const word = { voice, sourceGrade: 'B', contentGrade: '2' };
  const input = recordStatusOnWordInput.parse({ once: randomUUID(), reason, fact, word });
  return (await recordStatusOnWord(at, input)).value.id;
}

async function send(at: Door, caseId: string): Promise<{ requestId: string }> {
  const revision = await revisionOf(at, caseId);
  return (await sendToReview(at, { caseId, revision, note: reason, now: new Date() })).value;
}
