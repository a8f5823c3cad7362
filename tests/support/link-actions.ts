import { randomUUID } from 'node:crypto';
import { recordAssessmentInput } from '@/lib/cases/assessments/schema';
import { recordAssessment } from '@/lib/cases/assessments/write';
import { linkEventInput } from '@/lib/cases/involvements/schema';
import { linkEvent } from '@/lib/cases/involvements/write';
import { addMembershipInput } from '@/lib/cases/memberships/schema';
import { addMembership } from '@/lib/cases/memberships/write';
import { addRelationInput } from '@/lib/cases/relations/schema';
import { addRelation } from '@/lib/cases/relations/write';
import { openEventInput } from '@/lib/events/schema';
import { openEvent } from '@/lib/events/write';
import { addOrganisationInput } from '@/lib/organisations/schema';
import { addOrganisation } from '@/lib/organisations/write';
import type { Door } from '@/lib/platform/db/transact';
import type { ActionRow, Scene, Whose } from './action-row';
import { draft, factRow, KEEPERS } from './case-actions';
import { addStaff } from './staff';

const reason = 'Invented reason';

type Made = Readonly<Record<string, string>>;

/** A form that changes a row of a file which is there already. */
function changeRow(
  key: string,
  prepare: (at: Door, caseId: string, revision: number) => Promise<Made>,
): ActionRow {
  return {
    roles: KEEPERS,
    owned: 'file',
    keys: ['caseId', key],
    unknown: 'not-found',
    outOfReach: 'not-found',
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, revision } = await draft(scene, whose);
      const at = { actor: await addStaff(scene.db, 'reviewer'), db: scene.db };
      return { once: randomUUID(), reason, caseId, ...(await prepare(at, caseId, revision)) };
    },
  };
}

async function related(at: Door, caseId: string, revision: number): Promise<Made> {
  const sent = { caseId, revision, side: 'SIBLING', newName: 'Inventa Relativa' };
  const { value } = await addRelation(at, addRelationInput.parse(sent));
  return { relationId: value.id, revision: String(value.revision) };
}

/** A public event, opened by whoever keeps files: contributors too may choose it. */
export async function publicEvent(at: Door): Promise<string> {
  const event = {
    slug: `invented-${randomUUID()}`,
    kind: 'TRIAL',
    visibility: 'PUBLIC',
    texts: [{ language: 'en', name: 'An invented trial' }],
  };
  return (await openEvent(at, openEventInput.parse(event))).value.id;
}

/** An invented organisation, added by whoever keeps files. */
export async function inventedOrganisation(at: Door): Promise<string> {
  const names = [{ text: `Inventa Societas ${randomUUID()}`, language: 'en' }];
  return (await addOrganisation(at, addOrganisationInput.parse({ kind: 'ASSOCIATION', names }))).value.id;
}

async function inOrganisation(at: Door, caseId: string, revision: number): Promise<Made> {
  const organisationId = await inventedOrganisation(at);
  const sent = { caseId, revision, organisationId, kind: 'MEMBER_OF' };
  const { value } = await addMembership(at, addMembershipInput.parse(sent));
  return { membershipId: value.id, revision: String(value.revision) };
}

async function linked(at: Door, caseId: string, revision: number): Promise<Made> {
  const eventId = await publicEvent(at);
  const sent = { once: randomUUID(), reason, caseId, revision, eventId, role: 'WITNESS' };
  const { value } = await linkEvent(at, linkEventInput.parse(sent));
  return { involvementId: value.id, revision: String(value.revision) };
}

async function assessed(at: Door, caseId: string, revision: number): Promise<Made> {
  const finding = { scheme: 'OWN', body: 'The Example Register' };
  const sent = { once: randomUUID(), reason, caseId, revision, ...finding };
  const { value } = await recordAssessment(at, recordAssessmentInput.parse(sent));
  return { assessmentId: value.id, revision: String(value.revision) };
}

/** What is done on the page of a file's people and events, and on that of its assessments. */
export const LINK_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'case.add-relation': factRow({ 'fact.newName': 'Inventa Relativa', 'fact.side': 'SPOUSE' }),
  'case.change-relation': changeRow('relationId', async (at, caseId, revision) => ({
    ...(await related(at, caseId, revision)),
    until: '2020',
    visibility: 'PARTNER',
  })),
  'case.strike-relation': changeRow('relationId', related),
  'case.add-membership': {
    ...factRow({}),
    keys: ['fact.caseId', 'fact.organisationId'],
    make: async (scene: Scene, whose: Whose) => {
      const organisationId = await inventedOrganisation({
        actor: await addStaff(scene.db, 'editor'),
        db: scene.db,
      });
      const row = factRow({ 'fact.organisationId': organisationId, 'fact.kind': 'MEMBER_OF' });
      return row.make(scene, whose);
    },
  },
  'case.change-membership': changeRow('membershipId', async (at, caseId, revision) => ({
    ...(await inOrganisation(at, caseId, revision)),
    kind: 'OFFICER_OF',
    role: 'Invented chair',
    until: '2020',
    visibility: 'PARTNER',
  })),
  'case.strike-membership': changeRow('membershipId', inOrganisation),
  'case.link-event': {
    roles: KEEPERS,
    owned: 'file',
    keys: ['caseId', 'eventId'],
    unknown: 'not-found',
    outOfReach: 'not-found',
    revision: 'revision',
    make: async (scene: Scene, whose: Whose) => {
      const { caseId, revision } = await draft(scene, whose);
      const eventId = await publicEvent({ actor: await addStaff(scene.db, 'editor'), db: scene.db });
      return { once: randomUUID(), reason, caseId, revision: String(revision), eventId, role: 'ACCUSED' };
    },
  },
  'case.change-event-link': changeRow('involvementId', async (at, caseId, revision) => ({
    ...(await linked(at, caseId, revision)),
    role: 'VICTIM',
    visibility: 'PARTNER',
  })),
  'case.record-assessment': {
    roles: KEEPERS,
    owned: 'file',
    keys: ['caseId'],
    unknown: 'not-found',
    outOfReach: 'not-found',
    revision: 'revision',
    make: async (scene: Scene, whose: Whose) => {
      const { caseId, revision } = await draft(scene, whose);
      const finding = { scheme: 'OWN', body: 'The Example Register' };
      return { once: randomUUID(), reason, caseId, revision: String(revision), ...finding };
    },
  },
  'case.show-assessment': changeRow('assessmentId', async (at, caseId, revision) => ({
    ...(await assessed(at, caseId, revision)),
    visibility: 'PARTNER',
  })),
  'case.strike-assessment': changeRow('assessmentId', assessed),
  'case.unlink-event': changeRow('involvementId', linked),
};
