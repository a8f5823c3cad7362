import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toGradeWords } from '@/lib/claims/grades/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import type { JudgeGround } from './judge-ground';

/** The words and lists of the forms that judge claims, for the file that they stand in. */
export function judgeGround(
  file: { id: string; revision: number },
  here: string,
  locale: Locale,
): JudgeGround {
  const { sourceGrade, contentGrade, verification, claimSetStatus, visibility, language } =
    toFormLists(locale);
  return {
    caseId: file.id,
    revision: file.revision,
    words: formWords(locale),
    say: MESSAGES[locale].claims,
    form: MESSAGES[locale]['desk-cases'].form,
    lists: {
      sourceGrade,
      contentGrade,
      verification: verification.filter(({ value }) => value !== 'RETRACTED'),
      claimSetStatus,
      visibility,
      language,
    },
    grades: toGradeWords(locale),
    here,
  };
}
