import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { PublicPage } from './public-page';
import { WaysOnward } from './ways-onward';

type Props = { locale: Locale; path: string; tags: readonly string[] };

/** Stands where something was published once. It says that it was withdrawn, never why: a reason can endanger. */
export function Withdrawn({ locale, path, tags }: Props): ReactElement {
  const say = translate(locale, 'answers');
  return (
    <PublicPage locale={locale} path={path} answer={{ status: 410, tags }}>
      <h1>{say('withdrawn.title')}</h1>
      <p className="state">{say('withdrawn.text')}</p>
      <p>{say('withdrawn.ask')}</p>
      <WaysOnward locale={locale} />
    </PublicPage>
  );
}
