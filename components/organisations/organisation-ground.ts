import type { ReasonedGround } from '@/components/forms/reasoned-form';
import type { Option } from '@/lib/cases/choices/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

/** What the forms of an organisation are drawn from. */
export type OrganisationGround = ReasonedGround & {
  say: Messages['gazetteer']['organisationForm'];
  /** The names of the fields as the list has them too. */
  fields: Pick<Messages['gazetteer']['organisations'], 'name' | 'kind' | 'founded' | 'within'>;
  date: { hint: string; words: Messages['desk-cases']['form']['dateReading'] };
  options: Readonly<Record<'kinds' | 'bans' | 'languages' | 'readers' | 'organisations', readonly Option[]>>;
  locale: Locale;
};
