import { statusOfDecision } from '@/lib/cases/decisions/rules';
import { MOST_SENTENCES } from '@/lib/cases/sentences/rules';
import type { RecordDecision } from '@/lib/cases/decisions/schema';
import type { RecordStatus } from '@/lib/cases/status/schema';
import type { Entries } from '@/lib/platform/forms/entries';
import { GO_ON, type FormShape, type Room } from '@/lib/platform/forms/form-state';

/** What can be added to a case file, each on a page of its own. */
export const ADDED = [
  'name',
  'birth',
  'status',
  'occurrence',
  'charge',
  'outcome',
  'decision',
  'claim',
  'source',
] as const;
export type Added = (typeof ADDED)[number];

export function isAdded(text: string): text is Added {
  return ADDED.some((one) => one === text);
}

/** What rests on somebody's word, and is often told in the same breath. */
export const ON_WORD = ['status', 'occurrence', 'charge', 'decision', 'claim'] as const;

export type OnWord = (typeof ON_WORD)[number];

/** The form for the next thing that is told on the word of the last one. */
export function sameWordPath(caseId: string, what: OnWord): string {
  return `/desk/cases/${caseId}/add/${what}?word=last`;
}

/** The form for the next thing on the same word; it says of the row before, and of which sort that is, that it is saved. */
export function goOnPath(caseId: string, next: OnWord, what: Added, saved: string): string {
  return `${sameWordPath(caseId, next)}&of=${what}&saved=${saved}`;
}

/** Whether several of a sort are often told in one breath. */
export function isOnWord(what: string): what is OnWord {
  return ON_WORD.some((one) => one === what);
}

/**
 * Where it is said that this was saved, once it is: the next form for whoever goes on, else a page of its own.
 * The address names the file and the row.
 */
export function savedPath(what: Added): (made: { id: string }, entries: Entries) => string | null {
  const form = formPath(what);
  return ({ id }, entries) => {
    const path = form(entries);
    if (path === null) return null;
    const caseId = String(entries['fact.caseId'] ?? entries['caseId']);
    const next = entries[GO_ON];
    return typeof next === 'string' && isOnWord(next)
      ? goOnPath(caseId, next, what, id)
      : `${path}/saved/${id}`;
  };
}

/** Where the form that corrects or withdraws an entry stands; null as for `formPath`. */
export function statusPath(page: 'correct' | 'withdraw'): (entries: Entries) => string | null {
  return (entries) => {
    const caseId = entries['fact.caseId'];
    const id = entries[page === 'correct' ? 'fact.supersedesId' : 'fact.statusEventId'];
    return [caseId, id].every((one) => typeof one === 'string' && /^[0-9a-f-]{36}$/.test(one))
      ? `/desk/cases/${String(caseId)}/status/${String(id)}/${page}`
      : null;
  };
}

/** Where the form for this stands. What was typed says only which file; anything but an id gives null. */
export function formPath(what: Added): (entries: Entries) => string | null {
  return (entries) => {
    const caseId = entries['fact.caseId'] ?? entries['caseId'];
    return typeof caseId === 'string' && /^[0-9a-f-]{36}$/.test(caseId)
      ? `/desk/cases/${caseId}/add/${what}`
      : null;
  };
}

const SENTENCES = Array.from({ length: MOST_SENTENCES }, (_one, at) => at);

/** Sentences are added to the form of a decision one by one. */
export const sentenceRoom: Room = { field: 'room', more: 'another-sentence', most: MOST_SENTENCES };

/** What a fact on somebody's word is typed into. */
export const factShape: FormShape = {
  numbers: [
    'fact.revision',
    'onTopOf',
    ...SENTENCES.flatMap((n) =>
      ['years', 'months', 'days'].map((unit) => `fact.sentences.${String(n)}.term.${unit}`),
    ),
  ],
  flags: [
    'fact.checked',
    'fact.alsoStatus',
    ...SENTENCES.map((n) => `fact.sentences.${String(n)}.supplementary`),
  ],
  rows: ['fact.sentences'],
  room: sentenceRoom,
};

/** What a claim or a source is typed into. */
export const inFileShape: FormShape = {
  numbers: ['revision', 'onTopOf', 'figure.number', 'figure.min', 'figure.max'],
};

/** The entry of the status track that a decision is as well, of the same day, place and court; null where it is none. */
export function statusBeside(
  fact: RecordDecision & { alsoStatus: boolean; checked: boolean },
): RecordStatus | null {
  const { kind, outcome, sentences, court, courtRu, courtKk } = fact;
  const status = fact.alsoStatus ? statusOfDecision(kind, outcome, sentences.length > 0) : null;
  if (status === null) return null;
  const { caseId, revision, when, dateBasis, dateNote, placeId, language, visibility, checked } = fact;
  return {
    ...{ caseId, revision, when, dateBasis, dateNote, placeId, language, visibility, checked },
    kind: status,
    authority: court ?? courtRu ?? courtKk,
    ...{ until: null, placeText: null, facilityId: null, eventId: null, contact: null },
    ...{ ground: null, death: null, text: null, supersedesId: null },
  };
}
