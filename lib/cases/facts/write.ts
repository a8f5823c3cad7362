import type { AuditEntry } from '@/lib/audit/schema';
import { together, transact } from '@/lib/audit/write';
import type { LegalWarning } from '@/lib/cases/charges/warnings/rules';
import { addCharge, recordOutcome } from '@/lib/cases/charges/write';
import { recordDecision } from '@/lib/cases/decisions/write';
import { addName, standNameOn } from '@/lib/cases/names/write';
import { recordOccurrence } from '@/lib/cases/occurrences/write';
import type { RecordStatus } from '@/lib/cases/status/schema';
import { recordStatus, withdrawStatus } from '@/lib/cases/status/write';
import { recordBirth } from '@/lib/people/birth/write';
import { BIRTH } from '@/lib/people/birth/schema';
import { beginCaseEdit } from '@/lib/cases/write';
import { belongsToFile } from '@/lib/claims/read-desk';
import type { AssertClaim, ClaimSubject } from '@/lib/claims/schema';
import type { NewDocument, Word } from '@/lib/claims/word/schema';
import {
  addReadDocument,
  assertOnSettled,
  assertOnWord,
  citeIn,
  settleWord,
  type SettledWord,
} from '@/lib/claims/word/write';
import { findByAddress, mayPointTo } from '@/lib/evidence/address/look/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { Refusal } from '@/lib/platform/errors/refusal';
import { isLocale } from '@/lib/platform/i18n/locales';
import { statusBeside } from './rules';
import type { AddClaim, AddReading, RecordDecisionOnWord, WithdrawStatusOnce } from './schema';

type OnWord<Fact> = { once: string; reason: string; onTopOf?: number | undefined; fact: Fact; word: Word };
/** What the form is told: the row, and what is improbable about it. */
type Recorded = { id: string; revision: number; warnings?: LegalWarning[]; claimId?: string };

/** `when` is the date as it was understood, in EDTF: the form says it back. */
type Said = Recorded & { when: string | null };

/**
 * A fact of a case file and the claim it stands on, as one change: both or neither, once for each sending of the form,
 * with the reason in every entry. `about` says what the claim is about, given what the write made; `keep` notes the
 * claim at a row whose subject is not the row itself.
 */
function withClaim<
  Fact extends { caseId: string; revision: number; when?: PartialDate | null },
  Made extends Recorded,
>(
  record: (at: Door, fact: Fact) => Promise<Done<Made>>,
  predicate: string,
  about: (made: Made, fact: Fact) => { about: ClaimSubject; aboutId: string; value?: AssertClaim['value'] },
  keep?: (joined: Door, id: string, claimId: string) => Promise<void>,
) {
  return async (at: Door, input: OnWord<Fact>): Promise<Done<Said>> => {
    const { once, reason, onTopOf, fact, word } = input;
    const seen = { ...fact, revision: onTopOf ?? fact.revision };
    const done = await together({ ...at, reason }, { key: once, input }, async (joined) => {
      const made = await record(joined, seen);
      await demandNewAddress(joined, word.document, fact.caseId, 'word.document.address');
      const claim = await assertOnWord(joined, { ...about(made.value, fact), predicate }, word);
      await keep?.(joined, made.value.id, claim.value.id);
      const { id, revision, warnings = [] } = made.value;
      return {
        value: { id, revision, warnings, claimId: claim.value.id },
        touched: [...made.touched, ...claim.touched],
      };
    });
    // Beside the answer that is kept for a second sending: a closed date stands in no other table than its own.
    return { ...done, value: { ...done.value, when: fact.when?.edtf ?? null } };
  };
}

export const addNameOnWord = withClaim(
  addName,
  'NAME',
  ({ personId }) => ({ about: 'person', aboutId: personId }),
  standNameOn,
);
export const recordStatusOnWord = withClaim(recordStatus, 'STATUS', ({ id }) => ({
  about: 'statusEvent',
  aboutId: id,
}));
export const recordOccurrenceOnWord = withClaim(recordOccurrence, 'OCCURRENCE', ({ id }) => ({
  about: 'occurrence',
  aboutId: id,
}));
export const addChargeOnWord = withClaim(addCharge, 'CHARGE', ({ id }) => ({ about: 'charge', aboutId: id }));
export const recordOutcomeOnWord = withClaim(recordOutcome, 'CHARGE_OUTCOME', ({ id }) => ({
  about: 'charge',
  aboutId: id,
}));
/**
 * A decision and the claim it stands on; where it is an entry of the status track as well, that entry with a claim of its
 * own on the same word. One change: all or nothing. Refuses as `recordDecision` and `recordStatus` do.
 */
export async function recordDecisionOnWord(at: Door, input: RecordDecisionOnWord): Promise<Done<Said>> {
  const { once, reason, onTopOf, fact, word } = input;
  const { alsoStatus, checked, ...told } = fact;
  // A form has one language for its words, those of its sentences too.
  const sentences = told.sentences.map((one) => ({ ...one, language: told.language }));
  const decision = { ...told, sentences, revision: onTopOf ?? told.revision };
  const done = await together({ ...at, reason }, { key: once, input }, async (joined) => {
    const made = await recordDecision(joined, decision);
    await demandNewAddress(joined, word.document, fact.caseId, 'word.document.address');
    const settled = await settleWord(joined, word);
    const about = { about: 'decision', aboutId: made.value.id, predicate: 'DECISION' } as const;
    const claim = await assertOnSettled(joined, about, settled);
    const status = statusBeside({ ...told, alsoStatus, checked, revision: made.value.revision });
    const beside = status === null ? null : await recordBeside(joined, status, settled);
    const { id, warnings } = made.value;
    const revision = beside?.value.revision ?? made.value.revision;
    return {
      value: { id, revision, warnings, claimId: claim.value.id },
      touched: [...made.touched, ...claim.touched, ...(beside?.touched ?? [])],
    };
  });
  return { ...done, value: { ...done.value, when: fact.when?.edtf ?? null } };
}

async function recordBeside(
  joined: Door,
  status: RecordStatus,
  word: SettledWord,
): Promise<Done<{ revision: number }>> {
  const made = await recordStatus(joined, status);
  const about = { about: 'statusEvent', aboutId: made.value.id, predicate: 'STATUS' } as const;
  const claim = await assertOnSettled(joined, about, word);
  return { value: made.value, touched: [...made.touched, ...claim.touched] };
}

export const recordBirthOnWord = withClaim(recordBirth, BIRTH, ({ personId }, { when }) => ({
  about: 'person',
  aboutId: personId,
  value: { date: when },
}));

/** Withdraws an entry of the status track, once for each sending of the form. */
export async function withdrawStatusOnce(at: Door, input: WithdrawStatusOnce): Promise<Done<Recorded>> {
  const { once, reason, fact } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    withdrawStatus(joined, { ...fact, reason }),
  );
}

/** What somebody says of a row of this file. Refuses `not-found` for a row that belongs to another file. */
export async function addClaim(at: Door, input: AddClaim): Promise<Done<Recorded>> {
  const { once, reason, caseId, subject, predicate, kind, says, saysLanguage, figure, word } = input;
  const { supersedesId } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    inFile(joined, input, async (tx) => {
      if (!(await belongsToFile(tx, subject, caseId))) {
        throw new Refusal('not-found', 'refusal.reference.notFound', { subject: 'input.choice' });
      }
      const language = isLocale(saysLanguage) ? saysLanguage : 'en';
      const value = says === null ? toFigureValue(figure) : { text: { [language]: says } };
      await demandNewAddress(joined, word.document, caseId, 'word.document.address');
      const made = await assertOnWord(joined, { ...subject, predicate, kind, value, supersedesId }, word);
      return {
        id: made.value.id,
        touched: made.touched,
        kind: 'case.claim.added',
        detail: { claimId: made.value.id },
      };
    }),
  );
}

/** Adds a document with a passage of it, for claims to point to. */
export async function addReading(at: Door, input: AddReading): Promise<Done<Recorded>> {
  const { once, reason, caseId, documentId, document, passage } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    inFile(joined, input, async () => {
      await demandNewAddress(joined, document, caseId, 'document.address');
      const id =
        document === null
          ? await openDocument(joined, documentId, caseId)
          : await addReadDocument(joined, document);
      if (passage !== null) await citeIn(joined, id, passage);
      return { id, touched: [], kind: 'case.source.added', detail: { documentId: id } };
    }),
  );
}

/** A page that is known under another spelling of its address is no second document. Refuses `invalid` at the field. */
async function demandNewAddress(
  at: Door,
  document: NewDocument | null,
  caseId: string,
  field: string,
): Promise<void> {
  if (document?.address == null || (await findByAddress(at, document.address, caseId)) === null) return;
  throw new Refusal('invalid', 'refusal.invalid', { [field]: 'input.word.knownAddress' });
}

/** A document that this actor may point to. Refuses `not-found` for one that a contributor may not know of. */
async function openDocument(at: Door, id: string | null, caseId: string): Promise<string> {
  if (id === null || !(await mayPointTo(at, id, caseId))) {
    throw new Refusal('not-found', 'refusal.reference.notFound', { documentId: 'input.choice' });
  }
  return id;
}

/** What a claim says, as it is stored; null where it says what the row says. */
function toFigureValue(figure: AddClaim['figure']): AssertClaim['value'] {
  if (figure === null) return null;
  const { number, min, max, date } = figure;
  if (number !== null) return { eq: number };
  if (date !== null) return { date };
  if (min === null && max === null) return null;
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}

type InFile = { caseId: string; revision: number; onTopOf?: number | undefined };
type Added = Pick<Done<unknown>, 'touched'> & { id: string } & (
    | { kind: 'case.claim.added'; detail: { claimId: string } }
    | { kind: 'case.source.added'; detail: { documentId: string } }
  );

/** A claim or a source is a change of the file that its form stands in, like every other fact. */
function inFile(
  joined: Door,
  { caseId, revision, onTopOf }: InFile,
  add: (tx: DeskTx) => Promise<Added>,
): Promise<Done<Recorded>> {
  return transact<Recorded>(joined, async (tx) => {
    const next = await beginCaseEdit(tx, joined, caseId, onTopOf ?? revision);
    const { id, touched, ...added } = await add(tx);
    const about = { subject: 'case', subjectId: caseId } as const;
    const entry: AuditEntry =
      added.kind === 'case.claim.added'
        ? { kind: added.kind, ...about, detail: { ...added.detail, revision: next } }
        : { kind: added.kind, ...about, detail: { ...added.detail, revision: next } };
    return { value: { id, revision: next }, happened: [entry], touched };
  });
}
