import type { FormWords } from '@/components/forms/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

/** What the forms of a row's fields have in common. */
export type LegalGround = {
  /** The file with its revision, and the row. */
  hidden: Readonly<Record<string, string>>;
  words: FormWords;
  say: Messages['legal'];
  form: Messages['desk-cases']['form'];
  locale: Locale;
};
