import type { FormWords } from '@/components/forms/form-words';
import type { FormLists } from '@/lib/cases/choices/lists/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { Locale } from '@/lib/platform/i18n/locales';

/** What every form of the person's page is drawn from; the page makes it once. */
export type PersonGround = {
  /** Sent along by each form; `once` is completed by what the form is about. */
  hidden: { caseId: string; revision: string };
  words: FormWords;
  say: Messages['person'];
  fields: Messages['desk-cases']['form'];
  lists: FormLists;
  locale: Locale;
};
