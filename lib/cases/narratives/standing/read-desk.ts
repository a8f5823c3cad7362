import { mayReadCase } from '@/lib/cases/policy';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { sentId, sentNumber, sentText } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { toSummaryStanding, toTranslationStanding } from './view';

/** The summary of a file as it stands now, and everybody who has written it since `after`. */
export async function findSummaryStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const caseId = await findReadable(at, entries);
  if (caseId === null) return null;
  const rows = await at.db.caseSummary.findMany({
    where: { caseId, ordinal: { gt: sentNumber(entries, 'after') } },
    orderBy: { ordinal: 'asc' },
    include: { writtenBy: { select: { name: true } } },
  });
  return toSummaryStanding(rows, locale);
}

/** One translation as it stands now, as `findSummaryStanding`; null when it was the original that changed. */
export async function findTranslationStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const [caseId, subjectId] = [await findReadable(at, entries), sentId(entries, 'subjectId')];
  if (caseId === null || subjectId === null) return null;
  const language = sentText(entries, 'language');
  const rows = await at.db.translation.findMany({
    where: { caseId, subjectId, language, ordinal: { gt: sentNumber(entries, 'after') } },
    orderBy: { ordinal: 'asc' },
    include: { translatedBy: { select: { name: true } } },
  });
  return toTranslationStanding(rows, locale);
}

/** The file of a form, where this actor may read it. */
async function findReadable(at: Door, entries: Entries): Promise<string | null> {
  const id = sentId(entries, 'caseId');
  const file = id === null ? null : await at.db.caseFile.findUnique({ where: { id } });
  return file !== null && mayReadCase(at.actor, file) ? file.id : null;
}
