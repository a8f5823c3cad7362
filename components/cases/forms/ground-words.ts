import { toFormLists } from '@/lib/cases/choices/lists/view';
import type { Added } from '@/lib/cases/facts/rules';
import { toGradeWords } from '@/lib/claims/grades/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES, type Messages } from '@/lib/platform/i18n/messages';
import type { FormGround, SavedWords } from './form-ground';

/** What a form says once it has saved; `onWord` where what it saved stands on somebody's word. */
export function savedWords(say: Messages['desk-cases'], onWord: boolean): SavedWords {
  const { saved, toFile, another, legalWarning: warnings, sameWord: title, addLink: add } = say;
  return { saved, toFile, another, warnings, ...(onWord ? { sameWord: { title, add } } : {}) };
}

type Worded =
  | 'words'
  | 'say'
  | 'claims'
  | 'suggest'
  | 'grades'
  | 'saved'
  | 'submit'
  | 'lists'
  | 'language'
  | 'predicates';

/** All that a form of a file says, in one language. */
export function groundWords(what: Added, locale: Locale): Pick<FormGround, Worded> {
  const say = MESSAGES[locale]['desk-cases'];
  return {
    words: formWords(locale),
    say: say.form,
    claims: MESSAGES[locale].claims,
    suggest: MESSAGES[locale].merge.suggest,
    grades: toGradeWords(locale),
    saved: savedWords(say, what !== 'source'),
    submit: say.addLink[what],
    predicates: say.predicate,
    lists: toFormLists(locale),
    language: locale,
  };
}
