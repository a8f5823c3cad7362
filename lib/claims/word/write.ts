import type { AssertClaim } from '@/lib/claims/schema';
import { addAsserter, assertClaim } from '@/lib/claims/write';
import { addDocument, addSource, citePassage } from '@/lib/evidence/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { NewDocument, Word } from './schema';

/** What is said, of what. */
type Said = Pick<AssertClaim, 'about' | 'aboutId' | 'predicate'> &
  Partial<Pick<AssertClaim, 'value' | 'kind' | 'supersedesId'>>;

/** The label of the one copy that a document added by hand has: it was read, not captured. */
const AS_READ = '1';

/** A word whose voice, document and passage are there: several claims may rest on it. */
export type SettledWord = { word: Word; asserterId: string; documentId: string | null; passageIds: string[] };

/** Adds of a word what is new: its voice, its document, its passage. */
export async function settleWord(at: Door, word: Word): Promise<SettledWord> {
  const asserterId = word.asserterId ?? (await addVoice(at, word));
  const documentId = word.documentId ?? (word.document && (await addReadDocument(at, word.document)));
  const passageIds = word.passage && documentId ? [await citeIn(at, documentId, word.passage)] : [];
  return { word, asserterId, documentId, passageIds };
}

/** Asserts on this word; a voice, a document, a passage that are new are added with it. */
export async function assertOnWord(at: Door, said: Said, word: Word): Promise<Done<{ id: string }>> {
  return assertOnSettled(at, said, await settleWord(at, word));
}

/** Asserts on a word that is settled. */
export async function assertOnSettled(
  at: Door,
  said: Said,
  { word, ...settled }: SettledWord,
): Promise<Done<{ id: string }>> {
  return assertClaim(at, {
    value: null,
    kind: 'FACT',
    supersedesId: null,
    ...said,
    scopePlaceId: null,
    note: word.note,
    language: word.noteLanguage,
    viaId: null,
    said: word.said,
    sourceGrade: word.sourceGrade,
    contentGrade: word.contentGrade,
    verification: word.verification,
    visibility: word.visibility,
    ...settled,
  });
}

async function addVoice(at: Door, { voice, visibility }: Word): Promise<string> {
  if (voice === null)
    throw new Refusal('invalid', 'refusal.invalid', { 'word.asserterId': 'input.word.who' });
  const made = await addAsserter(at, { ...voice, labelRu: null, labelKk: null, visibility, personId: null });
  return made.value.id;
}

/** Adds a document that somebody read, with its publisher where nobody of that name publishes yet. Starts closed. */
export async function addReadDocument(at: Door, input: NewDocument): Promise<string> {
  const { publisher, copy, ...document } = input;
  const known = await (at.joined?.tx ?? at.db).source.findFirst({
    where: { label: publisher, class: input.class, protected: false },
    orderBy: { id: 'asc' },
  });
  const sourceId =
    known?.id ??
    (
      await addSource(at, {
        label: publisher,
        class: input.class,
        reliability: null,
        protected: false,
        organisationId: null,
        personId: null,
      })
    ).value.id;
  const made = await addDocument(at, {
    ...document,
    sourceId,
    dateNote: null,
    sha256: null,
    licence: null,
    visibility: 'RESTRICTED',
    derivedFromId: null,
    captures: [{ label: AS_READ, site: copy, sha256: null, lines: null }],
  });
  return made.value.id;
}

/** Cites a passage in the first kept copy of a document. Refuses `invalid` where no copy is kept. */
export async function citeIn(
  at: Door,
  documentId: string,
  passage: NonNullable<Word['passage']>,
): Promise<string> {
  const capture = await (at.joined?.tx ?? at.db).capture.findFirst({
    where: { documentId },
    orderBy: { label: 'asc' },
  });
  if (capture === null) {
    throw new Refusal('invalid', 'refusal.invalid', { 'word.passage.locator': 'input.word.noCopy' });
  }
  return (await citePassage(at, { captureId: capture.id, ...passage })).value.id;
}
