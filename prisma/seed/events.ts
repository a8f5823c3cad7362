import { involvePersonInput, openEventInput } from '@/lib/events/schema';
import { involvePerson, openEvent } from '@/lib/events/write';
import { valueIn, seedClaim, seedClaimSet } from './claims';
import type { SeedClaim, SeedEvent } from './cases-file';
import { parentsFirst } from './gazetteer';
import type { Citing } from './sources';
import { noteFor } from './words-file';

/** The events with what is told of them. */
export async function seedEvents({ files, rows, passages }: Citing): Promise<void> {
  const events = files.cases.events.map((event) => ({
    ...event,
    parent: parentOf(event, files.cases.events),
  }));
  for (const event of parentsFirst(events)) {
    const words = files.words.events[event.id];
    if (words === undefined) throw new Error(`No name in three languages for the event "${event.id}"`);
    const input = openEventInput.parse({
      slug: event.id.replace(/^ev-/, ''),
      kind: event.kind,
      when: event.edtf ?? null,
      dateNote: noteFor(files.words, event.id, event.date_note),
      placeId: event.place ? rows.idOf(event.place) : null,
      parentId: event.parent === undefined ? null : rows.idOf(event.parent),
      visibility: 'PUBLIC',
      texts: [
        { language: 'en', name: words.en, text: asSentence(words.text ?? event.text) },
        { language: 'ru', name: words.ru },
        { language: 'kk', name: words.kk },
      ],
      passageIds: await passages(event.at, null),
    });
    await rows.once(event.id, (at) => openEvent(at, input));
  }
}

/** The file notes what happened in phrases; a reader gets sentences. */
export function asSentence(text: string | undefined): string | null {
  return text === undefined ? null : `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

function parentOf(event: SeedEvent, events: readonly SeedEvent[]): string | undefined {
  return events.find((other) => other.parent_of.includes(event.id))?.id;
}

const inWordsOfAnAccuser = /^(?:WHO_|TRIGGER|REASON|ALLEGED_)/;

function kindOf({ measure, value }: SeedClaim): string {
  if (inWordsOfAnAccuser.test(measure)) return 'ALLEGATION';
  return value.eq === undefined ? 'ESTIMATE' : 'FACT';
}

/** The figures and propositions, one for each asserter, and those that rival one another side by side. */
export async function seedEventClaims(citing: Citing): Promise<void> {
  const { files, rows } = citing;
  // A claim without an event (a comparison with another country) has no subject here.
  for (const claim of files.cases.claims) {
    if (claim.event === null) continue;
    await seedClaim(citing, claim.id, {
      about: 'event',
      aboutId: rows.idOf(claim.event),
      predicate: claim.measure,
      value: valueIn(claim.value),
      scope: claim.scope,
      notes: [noteFor(files.words, claim.id, claim.note) ?? undefined],
      kind: kindOf(claim),
      asserter: claim.asserted_by,
      via: claim.via,
      document: claim.origin,
      refs: claim.at,
      said: claim.said_on ?? claim.reported,
      grade: claim.grade,
      visibility: 'PUBLIC',
    });
  }
  // The others of the list are remarks on the sources without claims: spellings, misprints, wordings.
  for (const set of files.cases.disagreements.filter((one) => one.claims.length > 0)) {
    const event = files.cases.claims.find((claim) => claim.id === set.claims[0])?.event;
    const treatment = noteFor(files.words, set.id, set.treatment);
    if (event) await seedClaimSet(citing, { ...set, treatment }, { eventId: rows.idOf(event) });
  }
}

/** Who had what part in which event. */
export async function seedInvolvements({ files, rows }: Citing): Promise<void> {
  for (const { event, person, role } of files.words.involvements) {
    const eventId = rows.idOf(event);
    await rows.once(`${event}/${person}/${role}`, async (at) => {
      const { revision } = await at.db.event.findUniqueOrThrow({ where: { id: eventId } });
      const caseId = rows.idOf(`case:${person}`);
      return involvePerson(
        at,
        involvePersonInput.parse({ eventId, revision, caseId, role, visibility: 'PUBLIC' }),
      );
    });
  }
}
