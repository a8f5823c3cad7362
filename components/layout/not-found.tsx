import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { PublicPage } from './public-page';
import { WaysOnward } from './ways-onward';

type Props = { locale: Locale; path: string; tags?: readonly string[] };

/** An address that leads nowhere, with the ways to go on. `tags` name content whose publication would change that. */
export function NotFound({ locale, path, tags = ['cases', 'events'] }: Props): ReactElement {
  const say = translate(locale, 'answers');
  return (
    <PublicPage locale={locale} path={path} answer={{ status: 404, tags }}>
      <h1>{say('notFound.title')}</h1>
      <p className="state">{say('notFound.text')}</p>
      <WaysOnward locale={locale} />
    </PublicPage>
  );
}
