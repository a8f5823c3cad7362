import type { ReasonedGround } from '@/components/forms/reasoned-form';
import type { Option } from '@/lib/cases/choices/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

/** What the forms of a facility are drawn from. */
export type FacilityGround = ReasonedGround & {
  say: Messages['gazetteer']['facilityForm'];
  options: Readonly<Record<'places' | 'languages' | 'readers' | 'visibility', readonly Option[]>>;
  locale: Locale;
};
