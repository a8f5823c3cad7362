import { transact } from '@/lib/audit/write';
import { standsAsName } from '@/lib/cases/names/rules';
import type { AcceptSpelling, CorrectName, PreferNames, WithdrawName } from '@/lib/cases/person/schema';
import { suggestSpellings } from '@/lib/people/transliteration/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { foldName } from '@/lib/platform/text/fold-name';
import { detectScript } from '@/lib/platform/text/plain-text';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { beginPersonEdit, getStandingName } from './edit/write';
import type { AddName } from './schema';

type NameAdded = { id: string; personId: string; revision: number };

/**
 * Adds a name to the person of a file; where it is preferred for a language, the one before is so no more.
 */
export async function addName(at: Door, { caseId, revision, name }: AddName): Promise<Done<NameAdded>> {
  return transact<NameAdded>(at, async (tx) => {
    const { personId, revision: nextRevision } = await beginPersonEdit(tx, at, { caseId, revision });
    if (name.preferredFor !== null) {
      const { preferredFor } = name;
      await tx.personName.updateMany({ where: { personId, preferredFor }, data: { preferredFor: null } });
    }
    const script = name.script ?? detectScript(name.text);
    const made = await tx.personName.create({
      data: { ...name, personId, script, folded: foldName(name.text) },
    });
    const detail = { nameId: made.id, revision: nextRevision };
    return {
      value: { id: made.id, personId, revision: nextRevision },
      happened: [{ kind: 'case.name.added', subject: 'case', subjectId: caseId, detail }],
      touched: [],
    };
  });
}

/** Notes the claim that a name stands on. Part of the change that made both. */
export async function standNameOn(at: Door, nameId: string, claimId: string): Promise<void> {
  if (at.joined === undefined) throw new Error('Asked outside of a change');
  await at.joined.tx.personName.update({ where: { id: nameId }, data: { claimId } });
}

type Changed = { id: string; revision: number };

/**
 * Puts another spelling in the place of one, which is kept as it was and marked: same source, preferred where the old one
 * was. Its declined forms are for somebody to confirm anew.
 */
export async function correctName(at: Door, input: CorrectName): Promise<Done<Changed>> {
  return transact<Changed>(at, async (tx) => {
    const { personId, revision } = await beginPersonEdit(tx, at, input);
    const old = await getStandingName(tx, personId, input.nameId);
    const { preferredFor, claimId } = old;
    await tx.personName.update({ where: { id: old.id }, data: { preferredFor: null } });
    const made = await tx.personName.create({
      data: { ...toRow(input.name), personId, preferredFor, claimId, supersedesId: old.id },
    });
    const detail = { nameId: made.id, replacesId: old.id, revision };
    return {
      value: { id: made.id, revision },
      happened: [{ kind: 'case.name.corrected', subject: 'case', subjectId: input.caseId, detail }],
      touched: [],
    };
  });
}

/** Marks a spelling as not the person's. It stays findable; readers see it no more. Refuses the last one that stands. */
export async function withdrawName(at: Door, input: WithdrawName): Promise<Done<Changed>> {
  return transact<Changed>(at, async (tx) => {
    const { personId, revision } = await beginPersonEdit(tx, at, input);
    const { id } = await getStandingName(tx, personId, input.nameId);
    const names = await listStanding(tx, personId);
    if (names.every((name) => name.id === id)) throw new Refusal('invalid', 'refusal.name.last');
    await tx.personName.update({ where: { id }, data: { withdrawnAt: new Date(), preferredFor: null } });
    const detail = { nameId: id, revision };
    return {
      value: { id, revision },
      happened: [{ kind: 'case.name.withdrawn', subject: 'case', subjectId: input.caseId, detail }],
      touched: [],
    };
  });
}

/** Chooses the name that readers of each language are shown first. Refuses `not-found` for one that does not stand. */
export async function preferNames(at: Door, input: PreferNames): Promise<Done<Changed>> {
  return transact<Changed>(at, async (tx) => {
    const { personId, revision } = await beginPersonEdit(tx, at, input);
    await tx.personName.updateMany({
      where: { personId, preferredFor: { not: null } },
      data: { preferredFor: null },
    });
    for (const preferredFor of LOCALES) {
      const chosen = input[preferredFor];
      if (chosen === null) continue;
      const { id } = await getStandingName(tx, personId, chosen);
      await tx.personName.update({ where: { id }, data: { preferredFor } });
    }
    return {
      value: { id: personId, revision },
      happened: [
        { kind: 'case.names.preferred', subject: 'case', subjectId: input.caseId, detail: { revision } },
      ],
      touched: [],
    };
  });
}

/**
 * Adds a spelling that was suggested, as somebody accepted or corrected it: on the word that the original stands on, and
 * as closed as it is.
 */
export async function acceptSpelling(at: Door, input: AcceptSpelling): Promise<Done<Changed>> {
  return transact<Changed>(at, async (tx) => {
    const { personId, revision } = await beginPersonEdit(tx, at, input);
    const from = await getStandingName(tx, personId, input.nameId);
    const { text, language } = input;
    const names = await listStanding(tx, personId);
    if (names.some((name) => name.text === text && name.language === language)) {
      throw new Refusal('conflict', 'refusal.name.known', { text: 'refusal.name.known' });
    }
    const kind = from.kind === 'LEGAL' ? 'SPELLING_VARIANT' : from.kind;
    const { visibility, claimId } = from;
    const made = await tx.personName.create({
      data: { ...toRow({ text, language, kind, script: null, visibility }), personId, claimId },
    });
    const isAsSuggested = suggestSpellings(from).some(
      (one) => one.text === text && one.language === language,
    );
    const detail = { nameId: made.id, fromId: from.id, isAsSuggested, revision };
    return {
      value: { id: made.id, revision },
      happened: [{ kind: 'case.name.spelled', subject: 'case', subjectId: input.caseId, detail }],
      touched: [],
    };
  });
}

function toRow(name: {
  text: string;
  language: string;
  kind: string;
  script: string | null;
  visibility: string;
}) {
  return { ...name, script: name.script ?? detectScript(name.text), folded: foldName(name.text) };
}

async function listStanding(tx: DeskTx, personId: string) {
  const include = { supersededBy: { select: { id: true } } };
  return (await tx.personName.findMany({ where: { personId }, include })).filter(standsAsName);
}
