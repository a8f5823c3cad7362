import type { ReasonedGround } from '@/components/forms/reasoned-form';
import type { Option } from '@/lib/cases/choices/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

/** What the forms of a place are drawn from. */
export type PlaceGround = ReasonedGround & {
  say: Messages['gazetteer']['placeForm'];
  kind: { type: string; name: string };
  dateReading: Messages['desk-cases']['form']['dateReading'];
  options: Readonly<Record<'types' | 'kinds' | 'languages' | 'readers' | 'places', readonly Option[]>>;
  locale: Locale;
};
