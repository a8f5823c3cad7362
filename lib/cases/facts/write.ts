import { together } from '@/lib/audit/write';
import { addCharge } from '@/lib/cases/charges/write';
import { recordDecision } from '@/lib/cases/decisions/write';
import { addName } from '@/lib/cases/names/write';
import { mayEditCase } from '@/lib/cases/policy';
import { lockCase } from '@/lib/cases/read-desk';
import { recordStatus, withdrawStatus } from '@/lib/cases/status/write';
import { getBelonging } from '@/lib/claims/read-desk';
import type { ClaimSubject } from '@/lib/claims/schema';
import type { Word } from '@/lib/claims/word/schema';
import { addReadDocument, assertOnWord, citeIn } from '@/lib/claims/word/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { isLocale } from '@/lib/platform/i18n/locales';
import type { AddClaim, AddReading, WithdrawStatusOnce } from './schema';

type OnWord<Fact> = { once: string; reason: string; onTopOf?: number | undefined; fact: Fact; word: Word };
type Recorded = { id: string; revision: number };

/**
 * A fact of a case file and the claim it stands on, as one change: both or neither, once for each sending of the form,
 * with the reason in every entry. `about` says what the claim is about, given what the write made.
 */
function withClaim<Fact extends { revision: number }, Made extends Recorded>(
  record: (at: Door, fact: Fact) => Promise<Done<Made>>,
  predicate: string,
  about: (made: Made) => { about: ClaimSubject; aboutId: string },
) {
  return (at: Door, input: OnWord<Fact>): Promise<Done<Recorded>> => {
    const { once, reason, onTopOf, fact, word } = input;
    const seen = { ...fact, revision: onTopOf ?? fact.revision };
    return together({ ...at, reason }, { key: once, input }, async (joined) => {
      const made = await record(joined, seen);
      await assertOnWord(joined, { ...about(made.value), predicate }, word);
      return { value: { id: made.value.id, revision: made.value.revision }, touched: made.touched };
    });
  };
}

export const addNameOnWord = withClaim(addName, 'NAME', ({ personId }) => ({
  about: 'person',
  aboutId: personId,
}));
export const recordStatusOnWord = withClaim(recordStatus, 'STATUS', ({ id }) => ({
  about: 'statusEvent',
  aboutId: id,
}));
/** A correction is recorded as any status is, on a word of its own. */
export const correctStatusOnWord = recordStatusOnWord;
export const addChargeOnWord = withClaim(addCharge, 'CHARGE', ({ id }) => ({ about: 'charge', aboutId: id }));
export const recordDecisionOnWord = withClaim(recordDecision, 'DECISION', ({ id }) => ({
  about: 'decision',
  aboutId: id,
}));

/** Withdraws an entry of the status track, once for each sending of the form. */
export async function withdrawStatusOnce(at: Door, input: WithdrawStatusOnce): Promise<Done<Recorded>> {
  const { once, reason, fact } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    withdrawStatus(joined, { ...fact, reason }),
  );
}

/** What somebody says of a row of this file. Refuses `not-found` for a row that belongs to another file. */
export async function addClaim(at: Door, input: AddClaim): Promise<Done<{ id: string }>> {
  const { once, reason, caseId, subject, predicate, kind, says, saysLanguage, word } = input;
  return together({ ...at, reason }, { key: once, input }, async (joined) => {
    await requireFile(joined, caseId);
    const { files } = await getBelonging(joined.joined?.tx ?? joined.db, subject.about, subject.aboutId);
    if (!files.some((file) => file.id === caseId)) {
      throw new Refusal('not-found', 'refusal.reference.notFound', { subject: 'input.choice' });
    }
    const language = isLocale(saysLanguage) ? saysLanguage : 'en';
    const value = says === null ? null : { text: { [language]: says } };
    return assertOnWord(joined, { ...subject, predicate, kind, value }, word);
  });
}

/** Adds a document with a passage of it, for claims to point to. */
export async function addReading(at: Door, input: AddReading): Promise<Done<{ id: string }>> {
  const { once, reason, caseId, document, passage } = input;
  return together({ ...at, reason }, { key: once, input }, async (joined) => {
    await requireFile(joined, caseId);
    const id = await addReadDocument(joined, document);
    if (passage !== null) await citeIn(joined, id, passage);
    return { value: { id }, touched: [] };
  });
}

/** The form stands in a file: whoever may not edit that one adds nothing from it. */
async function requireFile(at: Door, caseId: string): Promise<void> {
  if (at.joined === undefined) throw new Error('Asked outside of a change');
  const row = await lockCase(at.joined.tx, caseId, null);
  if (!mayEditCase(at.actor, row)) throw new Refusal('forbidden', 'refusal.case.edit');
}
