import type { ReactElement } from 'react';
import type { Edition } from '@/lib/cases/related/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Says above a kept version that it is one, and leads to what stands now. */
export function EarlierVersion({
  slug,
  edition,
  locale,
}: {
  slug: string;
  edition: Edition;
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'profile');
  return (
    <p className="flag">
      {say('versions.old', { version: edition.version, date: edition.published })}{' '}
      <a href={`/${locale}/cases/${slug}`}>{say('versions.toCurrent')}</a>
    </p>
  );
}
