import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { PublicPage } from './public-page';
import { WaysOnward } from './ways-onward';

type Props = { locale: Locale; path: string; back: { href: string; words: string } | null };

/** Answers an address or a question that cannot be read, says so plainly and leads back. */
export function NotUnderstood({ locale, path, back }: Props): ReactElement {
  const say = translate(locale, 'answers');
  return (
    <PublicPage locale={locale} path={path} answer={{ status: 400, tags: ['pages'] }}>
      <h1>{say('notUnderstood.title')}</h1>
      <p className="state">{say('notUnderstood.text')}</p>
      {back && (
        <p>
          <a href={back.href}>{back.words}</a>
        </p>
      )}
      <WaysOnward locale={locale} />
    </PublicPage>
  );
}
