import { transact } from '@/lib/audit/write';
import { hidePerson, NOTHING_HIDDEN } from '@/lib/cases/hide/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { todayUtc } from '@/lib/platform/dates/days';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { tagOf } from '@/lib/publications/rules';
import { maySignConsent } from './policy';
import { listConsentFacts } from './read-desk';
import { closesPage, refuses, standingConsent } from './rules';
import type { RecordConsent, SignConsent } from './schema';

/**
 * Records on whose word something may be done, or may no longer. A refusal of the name, or of keeping anything at all,
 * takes every published page of the person away in the same transaction; a refusal of letters stops them. Asks for no
 * revision: a refusal is never held up by somebody else's edit. Refuses `invalid` for a day to come.
 */
export async function recordConsent(
  at: Door,
  input: RecordConsent & { now: Date },
): Promise<Done<{ id: string; withdrawn: number }>> {
  return transact(at, async (tx) => {
    const { now, givenOn, ...rest } = input;
    const row = await lockCase(tx, input.caseId, null);
    demandEdit(at.actor, row, 'refusal.case.edit');
    if (givenOn > todayUtc(now))
      throw new Refusal('invalid', 'refusal.invalid', { givenOn: 'input.protection.dayToCome' });
    const made = await tx.consent.create({
      data: {
        ...rest,
        givenOn: new Date(`${givenOn}T00:00:00Z`),
        recordedById: at.actor.id,
        recordedAt: now,
      },
    });
    const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: input.caseId } });
    const gone =
      closesPage(input.purpose) && refuses(input.basis)
        ? await hidePerson(tx, at, personId, 'consent')
        : NOTHING_HIDDEN;
    const letters = input.purpose === 'USE_IN_LETTER' ? await setLetters(tx, personId) : [];
    return {
      value: { id: made.id, withdrawn: gone.happened.length },
      happened: [
        {
          kind: 'case.consent.recorded',
          subject: 'case',
          subjectId: input.caseId,
          detail: { consentId: made.id, purpose: input.purpose, basis: input.basis },
        },
        ...gone.happened,
      ],
      touched: [...gone.touched, ...letters],
    };
  });
}

/** The second signature under a record of vital interest, by somebody else. Refuses `conflict` once it is signed. */
export async function signConsent(
  at: Door,
  input: SignConsent & { now: Date },
): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const found = await tx.consent.findUnique({ where: { id: input.consentId } });
    if (found === null) throw new Refusal('not-found', 'refusal.protection.notFound');
    const file = await lockCase(tx, found.caseId, null);
    demandEdit(at.actor, file, 'refusal.case.edit');
    if (!maySignConsent(at.actor, found.recordedById))
      throw new Refusal('forbidden', 'refusal.protection.sign');
    const { count } = await tx.consent.updateMany({
      where: { id: found.id, signedById: null },
      data: { signedById: at.actor.id, signedAt: input.now },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.protection.signed');
    return {
      value: { id: found.id },
      happened: [
        {
          kind: 'case.consent.signed',
          subject: 'case',
          subjectId: found.caseId,
          detail: { consentId: found.id, purpose: found.purpose },
        },
      ],
      touched: [],
    };
  });
}

/** Letters in all files of a person as the word that holds says; gives the tags of what that touches. */
async function setLetters(tx: DeskTx, personId: string): Promise<string[]> {
  const standing = standingConsent(await listConsentFacts(tx, personId), 'USE_IN_LETTER');
  const stopped = standing !== null && refuses(standing.basis);
  const files = await tx.caseFile.findMany({ where: { personId }, select: { slug: true } });
  const tags: string[] = [];
  for (const { slug } of files) {
    const own = [tagOf('case', slug)];
    await tx.$executeRaw`SELECT desk.stop_letters(${slug}, ${stopped}, ${own}::text[])`;
    tags.push(...own);
  }
  return tags;
}
