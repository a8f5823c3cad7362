import { randomInt, randomUUID } from 'node:crypto';
import { addChargeInput } from '@/lib/cases/charges/schema';
import { addCharge } from '@/lib/cases/charges/write';
import { hashOf } from '@/lib/cases/narratives/view';
import { recordOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { recordOccurrence } from '@/lib/cases/occurrences/write';
import { openCaseInput } from '@/lib/cases/schema';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { openCase } from '@/lib/cases/write';
import { getSystemActor } from '@/lib/platform/session/actor';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import type { ActionRow, Scene, Whose } from './action-row';
import { keepAs } from './file-keepers';
import { addStaff } from './staff';

/** Contributors keep their own drafts; editors what is theirs or nobody's; reviewers any file; administrators none. */
export const KEEPERS = {
  contributor: 'own',
  editor: ['own', 'assigned', 'pool'],
  reviewer: 'any',
} as const;
/** What is said of a file to whom it is out of reach, and of one that nobody knows. */
export const KEPT_FILE = {
  roles: KEEPERS,
  owned: 'file',
  unknown: 'not-found',
  outOfReach: 'not-found',
} as const;
const reason = 'Invented reason';
const SUMMARY = { language: 'en', text: 'An invented summary.' };

/** On whose word it is: an invented voice that is in no list yet. */
const word = {
  'word.voice.label': 'The Example Gazette',
  'word.voice.class': 'MEDIA',
  'word.sourceGrade': 'B',
  'word.contentGrade': '2',
};

type Draft = { caseId: string; revision: number; statusId: string };

/** A form of the case file that adds one fact on somebody's word. */
export function factRow(fact: Readonly<Record<string, string>>): ActionRow {
  return {
    ...KEPT_FILE,
    keys: ['fact.caseId'],
    revision: 'fact.revision',
    make: async (scene, whose) => {
      const { caseId, revision } = await draft(scene, whose);
      const file = { 'fact.caseId': caseId, 'fact.revision': String(revision) };
      return { once: randomUUID(), reason, ...file, ...fact, ...word };
    },
  };
}

/** What is done in case files. */
export const CASE_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'case.open': {
    roles: { contributor: 'any', editor: 'any', reviewer: 'any' },
    owned: 'one',
    keys: [],
    make: () =>
      Promise.resolve({
        ...{ once: randomUUID(), reason, country: 'KZ', code: newCode(), slug: `invented-${randomUUID()}` },
        ...{ 'names.0.text': 'Inventa Examplova', 'names.0.kind': 'LEGAL', 'names.0.language': 'en' },
      }),
  },
  'case.add-name': factRow({
    'fact.name.text': 'Examplova I.',
    'fact.name.kind': 'SPELLING_VARIANT',
    'fact.name.language': 'en',
  }),
  'case.record-birth': factRow({ 'fact.when': '1979' }),
  'case.record-status': factRow({ 'fact.kind': 'ARRESTED', 'fact.when': '2020-03' }),
  'case.record-occurrence': factRow({ 'fact.kind': 'PROTEST_ROLE', 'fact.when': '2011-12' }),
  'case.withdraw-occurrence': {
    ...KEPT_FILE,
    keys: ['caseId', 'rowId'],
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, occurrenceId, revision } = await draftWithOccurrence(scene, whose);
      return {
        ...{ once: randomUUID(), reason, caseId, revision: String(revision) },
        ...{ of: 'occurrence', rowId: occurrenceId },
      };
    },
  },
  'case.correct-status': {
    ...factRow({}),
    make: async (scene, whose) => {
      const { caseId, revision, statusId } = await draft(scene, whose);
      const file = { 'fact.caseId': caseId, 'fact.revision': String(revision) };
      const fact = { 'fact.kind': 'DETAINED', 'fact.when': '2020-02-03', 'fact.supersedesId': statusId };
      return { once: randomUUID(), reason, ...file, ...fact, ...word };
    },
  },
  'case.withdraw-status': {
    ...factRow({}),
    make: async (scene, whose) => {
      const { caseId, revision, statusId } = await draft(scene, whose);
      const file = { 'fact.caseId': caseId, 'fact.revision': String(revision) };
      return { once: randomUUID(), reason, ...file, 'fact.statusEventId': statusId };
    },
  },
  'case.add-charge': factRow({ 'fact.category': 'NONE_GIVEN' }),
  'case.record-outcome': {
    ...KEPT_FILE,
    keys: ['fact.caseId'],
    revision: 'fact.revision',
    make: async (scene, whose) => {
      const { caseId, chargeId, revision } = await chargedDraft(scene, whose);
      const file = { 'fact.caseId': caseId, 'fact.revision': String(revision) };
      const became = { 'fact.chargeId': chargeId, 'fact.outcome': 'DROPPED' };
      return { once: randomUUID(), reason, ...file, ...became, ...word };
    },
  },
  'case.amend-legal': {
    ...KEPT_FILE,
    keys: ['caseId', 'rowId'],
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, chargeId, revision } = await chargedDraft(scene, whose);
      const row = { caseId, revision: String(revision), of: 'charge', rowId: chargeId };
      return { once: randomUUID(), reason, ...row, field: 'part', value: 'part 2' };
    },
  },
  'case.record-decision': factRow({ 'fact.kind': 'VERDICT', 'fact.outcome': 'CONVICTED' }),
  'case.add-claim': {
    ...KEPT_FILE,
    keys: ['caseId'],
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, statusId, revision } = await draft(scene, whose);
      const claim = { subject: `statusEvent:${statusId}`, predicate: 'STATUS' };
      return { once: randomUUID(), reason, caseId, revision: String(revision), ...claim, ...word };
    },
  },
  // Opening: closing asks for no revision and is never held up.
  'case.change-visibility': {
    ...KEPT_FILE,
    keys: ['caseId', 'rowId'],
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, statusId, revision } = await draft(scene, whose);
      const row = { of: 'status', rowId: statusId, visibility: 'PARTNER' };
      return { once: randomUUID(), reason, caseId, revision: String(revision), ...row };
    },
  },
  'case.write-summary': {
    ...KEPT_FILE,
    keys: ['caseId'],
    revision: 'after',
    make: async (scene, whose) => ({
      ...{ caseId: (await draft(scene, whose)).caseId, after: '1', language: 'en' },
      ...{ text: 'Another invented summary.', reason },
    }),
  },
  'case.translate': {
    ...KEPT_FILE,
    keys: ['caseId'],
    make: async (scene, whose) => {
      const { caseId } = await draft(scene, whose);
      return {
        ...{ caseId, subject: 'summary', subjectId: caseId, of: hashOf(SUMMARY), after: '0' },
        ...{ language: 'kk', text: 'Ойдан шығарылған мазмұны.', reason },
      };
    },
  },
  'case.add-source': {
    ...KEPT_FILE,
    keys: ['caseId'],
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, revision } = await draft(scene, whose);
      return {
        ...{ once: randomUUID(), reason, caseId, revision: String(revision) },
        'document.publisher': 'The Example Gazette',
        'document.class': 'INDEPENDENT_MEDIA',
        'document.title': 'An arrest on the square',
      };
    },
  },
};

/** Such a draft with a charge in it. */
async function chargedDraft(scene: Scene, whose: Whose) {
  const { caseId, revision } = await draft(scene, whose);
  const charge = addChargeInput.parse({ caseId, revision, category: 'NONE_GIVEN' });
  // By now the file may be somebody else's: an import may write to any.
  const system = { actor: await getSystemActor(scene.db, 'import'), db: scene.db };
  const { value } = await addCharge(system, charge);
  return { caseId, chargeId: value.id, revision: value.revision };
}

/** Such a draft with something that happened beside. */
async function draftWithOccurrence(scene: Scene, whose: Whose) {
  const { caseId, revision } = await draft(scene, whose);
  const beside = recordOccurrenceInput.parse({ caseId, revision, kind: 'PROTEST_ROLE' });
  const system = { actor: await getSystemActor(scene.db, 'import'), db: scene.db };
  const { value } = await recordOccurrence(system, beside);
  return { caseId, occurrenceId: value.id, revision: value.revision };
}

/** A draft with one status of an invented person, opened by who is trying, or by an editor who is somebody else. */
export async function draft(scene: Scene, whose: Whose): Promise<Draft> {
  const { db, me } = scene;
  const editor = { actor: await addStaff(db, 'editor'), db };
  // Whose role opens no file has none of their own: theirs is one like everybody else's.
  const isMine = whose === 'own' && Object.hasOwn(KEEPERS, me.role);
  const opener = isMine ? { actor: me, db } : editor;
  const names = [{ text: 'Inventa Examplova', kind: 'LEGAL', language: 'en' }];
  const person = await addPerson(opener, addPersonInput.parse({ names }));
  const file = {
    personId: person.value.id,
    country: 'KZ',
    code: newCode(),
    slug: `invented-${randomUUID()}`,
    summary: { [SUMMARY.language]: SUMMARY.text },
  };
  const opened = await openCase(opener, openCaseInput.parse(file));
  const caseId = opened.value.id;
  const first = { caseId, revision: 1, kind: 'DETAINED', when: '2020-02' };
  const status = await recordStatus(opener, recordStatusInput.parse(first));
  await keepAs(scene, caseId, whose);
  return { caseId, revision: status.value.revision, statusId: status.value.id };
}

const newCode = (): string => `KZ-${String(randomInt(1000, 9999))}-${String(randomInt(1000, 9999))}`;
