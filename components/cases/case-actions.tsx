import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What a reader can do for this person, without an account and without a script. */
export function CaseActions({ slug, locale }: { slug: string; locale: Locale }): ReactElement {
  const say = translate(locale, 'profile');
  return (
    <ul className="acts">
      <li>
        <a href={`/${locale}/cases/${slug}/letter`}>{say('act.letter')}</a>
      </li>
      <li>
        <a href={`/${locale}/cases/${slug}/feed.atom`}>{say('act.follow')}</a>
      </li>
      <li>
        <a href={`/api/v1/cases/${slug}`}>{say('act.data')}</a>
      </li>
    </ul>
  );
}
