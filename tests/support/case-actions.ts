import { randomInt, randomUUID } from 'node:crypto';
import { openCaseInput } from '@/lib/cases/schema';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { openCase } from '@/lib/cases/write';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import type { ActionRow, Scene, Whose } from './action-row';
import { addStaff } from './staff';

/** Contributors keep the drafts they opened themselves; editors and reviewers any file; administrators none. */
export const KEEPERS = { contributor: 'own', editor: 'any', reviewer: 'any' } as const;
const reason = 'Invented reason';

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
    roles: KEEPERS,
    owned: true,
    keys: ['fact.caseId'],
    unknown: 'not-found',
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
    owned: false,
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
  'case.record-status': factRow({ 'fact.kind': 'ARRESTED', 'fact.when': '2020-03' }),
  'case.add-charge': factRow({ 'fact.category': 'NONE_GIVEN' }),
  'case.record-decision': factRow({ 'fact.kind': 'VERDICT', 'fact.outcome': 'CONVICTED' }),
  'case.add-claim': {
    roles: KEEPERS,
    owned: true,
    keys: ['caseId'],
    unknown: 'not-found',
    make: async (scene, whose) => {
      const { caseId, statusId } = await draft(scene, whose);
      const claim = { subject: `statusEvent:${statusId}`, predicate: 'STATUS' };
      return { once: randomUUID(), reason, caseId, ...claim, ...word };
    },
  },
  'case.add-source': {
    roles: KEEPERS,
    owned: true,
    keys: ['caseId'],
    unknown: 'not-found',
    make: async (scene, whose) => ({
      ...{ once: randomUUID(), reason, caseId: (await draft(scene, whose)).caseId },
      'document.publisher': 'The Example Gazette',
      'document.class': 'INDEPENDENT_MEDIA',
      'document.title': 'An arrest on the square',
    }),
  },
};

/** A draft with one status of an invented person, opened by who is trying, or by an editor who is somebody else. */
export async function draft({ db, me }: Scene, whose: Whose): Promise<Draft> {
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
  };
  const opened = await openCase(opener, openCaseInput.parse(file));
  const caseId = opened.value.id;
  const first = { caseId, revision: 1, kind: 'DETAINED', when: '2020-02' };
  const status = await recordStatus(opener, recordStatusInput.parse(first));
  return { caseId, revision: status.value.revision, statusId: status.value.id };
}

const newCode = (): string => `KZ-${String(randomInt(1000, 9999))}-${String(randomInt(1000, 9999))}`;
