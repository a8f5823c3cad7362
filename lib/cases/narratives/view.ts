import type { CaseRows } from '@/lib/cases/publish/schema';
import { standingOccurrences } from '@/lib/cases/occurrences/rules';
import { stands } from '@/lib/cases/status/standing/rules';
import { contentHash } from '@/lib/publications/rules';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { sayDate } from '@/lib/platform/dates/say';
import { asLocale, LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { toStretches, type TextStretch } from '@/lib/platform/text/word-changes';
import type { DateRow } from '@/lib/publications/view';
import { correctionsIn, isCurrent, latestTranslation, type Original } from './rules';
import type { NarrativeSubject } from './schema';

/** How a text stands in one language. `changes` are those of the original since an outdated translation was made. */
export type Standing =
  | { state: 'original'; language: Locale; text: string }
  | { state: 'current'; language: Locale; text: string; after: number }
  | { state: 'outdated'; language: Locale; text: string; after: number; changes: TextStretch[] }
  | { state: 'missing'; language: Locale; after: 0 };

/** One text of a file in its three languages. `of` is what a translation of it is bound to. */
export type Narrative = {
  subject: NarrativeSubject;
  subjectId: string;
  title: string;
  when: string | null;
  visibility: string | null;
  of: string;
  standings: Standing[];
};

/** What a translation is bound to: the text as it stands. In hex, SHA-256. */
export function hashOf(original: Pick<Original, 'language' | 'text'>): string {
  return contentHash({ language: asLocale(original.language), text: original.text });
}

/** The texts of a file that tell something: the summary first, then as they were recorded. What was corrected is left out. */
export function originalsOf(rows: CaseRows): (Original & { row: TellingRow | null })[] {
  const [summary] = rows.summaries;
  const telling = (
    subject: NarrativeSubject,
    list: readonly (TellingRow & { id: string; language: string; told: string | null })[],
  ) =>
    list.flatMap((row) =>
      row.told === null || row.told === ''
        ? []
        : [{ subject, subjectId: row.id, language: row.language, text: row.told, row }],
    );
  return [
    ...(summary === undefined
      ? []
      : [{ subject: 'summary' as const, subjectId: rows.id, ...summary, row: null }]),
    ...telling(
      'statusEvent',
      rows.statusEvents
        .filter(stands)
        .map((row) => ({ ...row, told: row.text, title: `statusKind.${row.kind}.label` })),
    ),
    ...telling(
      'occurrence',
      standingOccurrences(rows.occurrences).map((row) => ({
        ...row,
        told: row.text,
        title: `occurrenceKind.${row.kind}.label`,
      })),
    ),
    ...telling(
      'charge',
      rows.charges.map((row) => ({
        ...row,
        told: row.allegedAct,
        title: `chargeCategory.${row.category}.label`,
      })),
    ),
    ...telling(
      'decision',
      rows.decisions.map((row) => ({ ...row, told: row.text, title: `decisionKind.${row.kind}.label` })),
    ),
  ];
}
type TellingRow = DateRow & { visibility: string; title: string };

/** All narrative texts of a file, each in its three languages, with what is missing and what is out of date. */
export function toNarratives(rows: CaseRows, locale: Locale): Narrative[] {
  const lists = translate(locale, 'lists');
  const say = translate(locale, 'narratives');
  const corrects = correctionsIn(rows.statusEvents);
  return originalsOf(rows).map(({ row, ...original }) => {
    const date =
      row && fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest });
    return {
      subject: original.subject,
      subjectId: original.subjectId,
      title: row === null ? say('summary') : lists(row.title as 'statusKind.ARRESTED.label'),
      when: date === null ? null : sayDate(date, locale),
      visibility: row?.visibility ?? null,
      of: hashOf(original),
      standings: LOCALES.map((language) => standingIn(language, original, rows, corrects)),
    };
  });
}

function standingIn(
  language: Locale,
  original: Original,
  rows: CaseRows,
  corrects: ReadonlyMap<string, string>,
): Standing {
  if (language === asLocale(original.language)) return { state: 'original', language, text: original.text };
  const found = latestTranslation(original, language, rows.translations, corrects);
  if (found === null) return { state: 'missing', language, after: 0 };
  const { text, ordinal } = found;
  if (isCurrent(found, original)) return { state: 'current', language, text, after: ordinal };
  return {
    state: 'outdated',
    language,
    text,
    after: ordinal,
    changes: toStretches(found.ofText, original.text),
  };
}

/** How many texts are missing or out of date in each language that is not their own. */
export function countOpen(narratives: readonly Narrative[]): { missing: number; outdated: number } {
  const states = narratives.flatMap(({ standings }) => standings.map(({ state }) => state));
  return {
    missing: states.filter((state) => state === 'missing').length,
    outdated: states.filter((state) => state === 'outdated').length,
  };
}
