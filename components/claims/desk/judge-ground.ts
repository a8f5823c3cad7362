import type { FormWords } from '@/components/forms/form-words';
import type { Option } from '@/lib/cases/choices/view';
import type { GradeWords } from '@/lib/claims/grades/view';
import type { Messages } from '@/lib/platform/i18n/messages';

/** What every form that judges a claim is drawn from; the page makes it once. */
export type JudgeGround = {
  caseId: string;
  revision: number;
  words: FormWords;
  say: Messages['claims'];
  form: Messages['desk-cases']['form'];
  lists: Record<
    'sourceGrade' | 'contentGrade' | 'verification' | 'claimSetStatus' | 'visibility' | 'language',
    Option[]
  >;
  grades: GradeWords;
  /** Where the page stands, to be shown anew once something is saved. */
  here: string;
};
