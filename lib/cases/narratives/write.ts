import { transact } from '@/lib/audit/write';
import { fromKept, type Row } from '@/lib/cases/legal-fields/value/rules';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { asLocale } from '@/lib/platform/i18n/locales';
import type { Translate, WriteSummary } from './schema';
import { hashOf } from './view';

type Saved = { ordinal: number };

/**
 * Writes the summary of a file; the writings before it are kept. Refuses `conflict` when somebody else has written one
 * since: two texts are not merged by a machine.
 */
export function writeSummary(at: Door, input: WriteSummary): Promise<Done<Saved>> {
  const { caseId, after, onTopOf, language, text, reason } = input;
  return transact<Saved>({ ...at, reason }, async (tx) => {
    const revision = await beginNarrative(tx, at, caseId);
    const last = await tx.caseSummary.findFirst({ where: { caseId }, orderBy: { ordinal: 'desc' } });
    if ((last?.ordinal ?? 0) !== (onTopOf ?? after))
      throw new Refusal('conflict', 'refusal.narrative.summary');
    if (last?.text === text && last.language === language)
      throw new Refusal('invalid', 'refusal.narrative.same', { text: 'input.narrative.same' });
    const ordinal = (last?.ordinal ?? 0) + 1;
    await tx.caseSummary.create({ data: { caseId, ordinal, language, text, writtenById: at.actor.id } });
    return {
      value: { ordinal },
      happened: [
        {
          kind: 'case.summary.written',
          subject: 'case',
          subjectId: caseId,
          detail: { ordinal, language, revision },
        },
      ],
      touched: [],
    };
  });
}

/**
 * Saves a translation with the text it was made from. A summary that was rewritten meanwhile costs nobody their work:
 * the translation is kept as one of the earlier writing, out of date from the start. Refuses `not-found` for a text
 * that is not of this file, `invalid` for one that is in that language already, and `conflict` when somebody else has
 * translated it since.
 */
export function saveTranslation(at: Door, input: Translate): Promise<Done<Saved>> {
  const { caseId, subject, subjectId, of, after, onTopOf, language, text, reason } = input;
  return transact<Saved>({ ...at, reason }, async (tx) => {
    const revision = await beginNarrative(tx, at, caseId);
    const original = (await findWritings(tx, input)).find((one) => hashOf(one) === of);
    if (original === undefined) throw new Refusal('not-found', 'refusal.narrative.notFound');
    const ofLanguage = asLocale(original.language);
    if (ofLanguage === language)
      throw new Refusal('invalid', 'refusal.narrative.ownLanguage', { language: 'input.narrative.language' });
    const earlier = await tx.translation.findMany({ where: { caseId }, orderBy: { ordinal: 'desc' } });
    const last = earlier.find((row) => row.subjectId === subjectId && row.language === language);
    if (last !== undefined && last.ordinal > (onTopOf ?? after))
      throw new Refusal('conflict', 'refusal.narrative.translation');
    const ordinal = (earlier[0]?.ordinal ?? 0) + 1;
    await tx.translation.create({
      data: {
        ...{ caseId, ordinal, subject, subjectId, language, text, ofLanguage },
        ofText: original.text,
        translatedById: at.actor.id,
      },
    });
    return {
      value: { ordinal },
      happened: [
        {
          kind: 'case.text.translated',
          subject: 'case',
          subjectId: caseId,
          detail: { about: subject, aboutId: subjectId, language, revision },
        },
      ],
      touched: [],
    };
  });
}

/** All that stood as this text of the file: every writing of what can be written anew, of a status its one text. */
async function findWritings(
  tx: DeskTx,
  { caseId, subject, subjectId }: Translate,
): Promise<{ language: string; text: string }[]> {
  if (subject === 'summary')
    return subjectId === caseId ? tx.caseSummary.findMany({ where: { caseId } }) : [];
  const where = { id: subjectId, caseId };
  if (subject !== 'statusEvent') {
    const row = await (subject === 'charge'
      ? tx.charge.findFirst({ where })
      : subject === 'decision'
        ? tx.decision.findFirst({ where })
        : tx.occurrence.findFirst({ where }));
    const kept = await tx.legalWriting.findMany({ where: { caseId, [`${subject}Id`]: subjectId } });
    const states: readonly (Row | null)[] = [row, ...kept.map(({ before }) => fromKept(before))];
    return states.flatMap((state) => {
      const text = state?.[subject === 'charge' ? 'allegedAct' : 'text'];
      return typeof text === 'string' ? [{ language: String(state?.['language']), text }] : [];
    });
  }
  const row = await tx.statusEvent.findFirst({ where });
  return row === null || row.text === null ? [] : [{ language: row.language, text: row.text }];
}

/**
 * Locks the file, asks the policy on it and counts its revision up. The texts guard themselves against being
 * overwritten, so that whoever records a status meanwhile stops no translator.
 */
async function beginNarrative(tx: DeskTx, at: Door, caseId: string): Promise<number> {
  const row = await lockCase(tx, caseId, null);
  demandEdit(at.actor, row, 'refusal.case.edit');
  const revision = row.revision + 1;
  await tx.caseFile.update({ where: { id: caseId }, data: { revision } });
  return revision;
}
