import { toOptions, type Option } from '@/lib/cases/choices/view';
import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import {
  assessmentCriterion,
  assessmentScheme,
  paceCriterion,
  wgadCategory,
  type AssessmentCriterion,
} from '../scheme/schema';
import { sayCriterion, sayScheme, sayWhen } from '../view';

export type DeskAssessmentRow = {
  id: string;
  scheme: string;
  criteria: readonly string[];
  body: string;
  dateEdtf: string | null;
  dateEarliest: Date | null;
  dateLatest: Date | null;
  text: string | null;
  language: string;
  visibility: string;
  document: { title: string; visibility: string } | null;
};

/** One assessment as the desk lists it. */
export type AssessmentLine = {
  id: string;
  scheme: string;
  body: string;
  when: string | null;
  grounds: string[];
  document: string | null;
  text: string | null;
  language: string;
  mark: Mark;
  visibility: string;
  /** Marked public, and kept from readers because its document is not. */
  waitsForDocument: boolean;
};

export function toAssessmentLines(rows: readonly DeskAssessmentRow[], locale: Locale): AssessmentLine[] {
  return rows.map((row) => ({
    id: row.id,
    scheme: sayScheme(assessmentScheme.parse(row.scheme), locale).label,
    body: row.body,
    when: sayWhen(
      fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest }),
      locale,
    ),
    grounds: row.criteria.map((one) => sayCriterion(assessmentCriterion.parse(one), locale).label),
    document: row.document?.title ?? null,
    text: row.text,
    language: row.language,
    mark: toMark(row.visibility, locale),
    visibility: row.visibility,
    waitsForDocument:
      row.visibility === 'PUBLIC' && row.scheme !== 'OWN' && row.document?.visibility !== 'PUBLIC',
  }));
}

/** What the form of an assessment chooses from. */
export function toAssessmentOptions(locale: Locale): Record<'schemes' | 'pace' | 'wgad', Option[]> {
  const criteria = (all: readonly AssessmentCriterion[]) =>
    all.map((value) => ({ value, label: sayCriterion(value, locale).label }));
  return {
    schemes: toOptions(
      assessmentScheme.options,
      (value) => sayScheme(assessmentScheme.parse(value), locale).label,
      translate(locale, 'desk-cases')('choose.one'),
    ),
    pace: criteria(paceCriterion.options),
    wgad: criteria(wgadCategory.options),
  };
}
