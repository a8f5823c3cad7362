import { randomUUID } from 'node:crypto';
import { publishLookedAt } from '@/lib/events/edit/write';
import { decideFiguresInput } from '@/lib/events/figures/rivals/schema';
import { decideFigures } from '@/lib/events/figures/rivals/write';
import { recordFigureInput } from '@/lib/events/figures/schema';
import { recordFigure } from '@/lib/events/figures/write';
import type { Door } from '@/lib/platform/db/transact';
import type { ActionRow, Scene } from './action-row';
import { publicEvent } from './link-actions';
import { addStaff } from './staff';

const reason = 'Invented reason';
const KEEP = { editor: 'any', reviewer: 'any' } as const;

async function doorOf({ db }: Scene, role: 'editor' | 'reviewer'): Promise<Door> {
  return { actor: await addStaff(db, role), db };
}

/** A change of an event that an editor, somebody else, opened. */
function changed(fields: Readonly<Record<string, string>>): ActionRow {
  return {
    roles: KEEP,
    owned: 'one',
    keys: ['eventId'],
    unknown: 'not-found',
    revision: 'revision',
    make: async (scene) => {
      const eventId = await publicEvent(await doorOf(scene, 'editor'));
      // Changed once already, so that the revision before this one is one that there was.
      await scene.db.event.update({ where: { id: eventId }, data: { revision: 2 } });
      return { once: randomUUID(), reason, eventId, revision: '2', ...fields };
    },
  };
}

/** What is done to events, which all files share. */
export const EVENT_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'event.open': {
    roles: KEEP,
    owned: 'one',
    keys: [],
    make: () =>
      Promise.resolve({
        ...{ once: randomUUID(), reason, slug: `invented-${randomUUID()}`, kind: 'TRIAL' },
        ...{ language: 'en', name: 'An invented trial' },
      }),
  },
  'event.amend': changed({ kind: 'STRIKE', when: '2011-05', visibility: 'PARTNER' }),
  'event.write-text': changed({ language: 'ru', name: 'Выдуманный суд' }),
  'event.record-figure': changed({
    ...{
      measure: 'KILLED',
      min: '11',
      'word.voice.label': 'The Example Gazette',
      'word.voice.class': 'MEDIA',
    },
    ...{ 'word.sourceGrade': 'B', 'word.contentGrade': '3' },
  }),
  'event.decide-figures': {
    ...changed({}),
    keys: ['eventId', 'claimSetId'],
    make: async (scene) => {
      const at = await doorOf(scene, 'editor');
      const eventId = await publicEvent(at);
      const word = {
        voice: { label: 'The Example Gazette', class: 'MEDIA' },
        sourceGrade: 'B',
        contentGrade: '3',
      };
      for (const revision of [1, 2]) {
        const figure = {
          once: randomUUID(),
          reason,
          eventId,
          revision,
          measure: 'KILLED',
          number: 10 + revision,
        };
        await recordFigure(at, recordFigureInput.parse({ ...figure, word }));
      }
      const set = { once: randomUUID(), reason, eventId, revision: 3, measure: 'KILLED', about: 'The dead' };
      const { value } = await decideFigures(at, decideFiguresInput.parse({ ...set, status: 'OPEN' }));
      const sent = { once: randomUUID(), reason, eventId, revision: String(value.revision) };
      return { ...sent, measure: 'KILLED', claimSetId: value.id, status: 'OPEN', treatment: 'As a range' };
    },
  },
  'event.publish': { ...changed({}), roles: { reviewer: 'any' } },
  'event.withdraw': {
    roles: { ...KEEP, admin: 'any' },
    owned: 'one',
    keys: ['eventId'],
    unknown: 'not-found',
    make: async (scene) => {
      const eventId = await publicEvent(await doorOf(scene, 'editor'));
      const sent = { once: randomUUID(), eventId, revision: 1, reason };
      await publishLookedAt(await doorOf(scene, 'reviewer'), sent);
      return { eventId, reason };
    },
  },
};
