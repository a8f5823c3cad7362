import { mayReadCase } from '@/lib/cases/policy';
import type { Door } from '@/lib/platform/db/transact';
import type { Meanwhile, MeanwhileField } from '@/lib/platform/forms/meanwhile';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { Translate, WriteSummary } from './schema';

/** What stands in place of the summary that a form was opened on, beside what was typed. */
export async function findSummaryMeanwhile(
  at: Door,
  input: WriteSummary,
  locale: Locale,
): Promise<Meanwhile | null> {
  if (!(await mayLook(at, input.caseId))) return null;
  const row = await at.db.caseSummary.findFirst({
    where: { caseId: input.caseId },
    orderBy: { ordinal: 'desc' },
    include: { writtenBy: { select: { name: true } } },
  });
  if (row === null) return null;
  const say = translate(locale, 'narratives');
  return {
    revision: row.ordinal,
    changes: [
      {
        at: row.writtenAt.toISOString(),
        by: row.writtenBy.name,
        what: say('meanwhile.summary'),
        why: null,
        fields: [beside(say('text'), row.text, input.text)],
      },
    ],
  };
}

/** The translation that somebody else saved meanwhile, beside what was typed; null when it was the original that changed. */
export async function findTranslationMeanwhile(
  at: Door,
  input: Translate,
  locale: Locale,
): Promise<Meanwhile | null> {
  if (!(await mayLook(at, input.caseId))) return null;
  const { caseId, subjectId, language } = input;
  const row = await at.db.translation.findFirst({
    where: { caseId, subjectId, language },
    orderBy: { ordinal: 'desc' },
    include: { translatedBy: { select: { name: true } } },
  });
  if (row === null || row.ordinal === input.after) return null;
  const say = translate(locale, 'narratives');
  return {
    revision: row.ordinal,
    changes: [
      {
        at: row.translatedAt.toISOString(),
        by: row.translatedBy.name,
        what: say('meanwhile.translation'),
        why: null,
        fields: [beside(say('text'), row.text, input.text)],
      },
    ],
  };
}

function beside(label: string, theirs: string, yours: string): MeanwhileField {
  return { label, theirs, yours, differs: theirs !== yours };
}

async function mayLook(at: Door, caseId: string): Promise<boolean> {
  const file = await at.db.caseFile.findUnique({ where: { id: caseId } });
  return file !== null && mayReadCase(at.actor, file);
}
