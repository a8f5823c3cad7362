import type { FormWords } from '@/components/forms/form-words';
import type { FormLists } from '@/lib/cases/choices/lists/view';
import type { Option } from '@/lib/cases/choices/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

/** What the forms of an event are drawn from. */
export type EventGround = {
  words: FormWords;
  /** The words that the forms of files and of events share. */
  say: Messages['desk-cases']['form'];
  own: Messages['desk-events'];
  lists: Pick<FormLists, 'visibility' | 'dateBasis'>;
  options: Record<'places' | 'events' | 'kinds', readonly Option[]>;
  languages: readonly Option[];
  locale: Locale;
  hidden: Readonly<Record<string, string>>;
};
