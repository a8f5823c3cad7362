import type { ReactElement } from 'react';
import { PublicPage } from '@/components/layout/public-page';
import { nameIn } from '@/lib/letters/view';
import type { CaseDocument } from '@/lib/cases/schema';
import type { LetterStop } from '@/lib/letters/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Refused = { document: CaseDocument } & (
  { state: 'not-offered' } | { state: 'stopped'; reason: LetterStop | 'NO_ADDRESSEE' }
);
type Props = { locale: Locale; path: string; found: Refused; tags: readonly string[] };

/** Why there is no letter here, and the way back. A choice that is not offered is the reader's to mend: 400. */
export function LetterRefusal({ locale, path, found, tags }: Props): ReactElement {
  const say = translate(locale, 'letter');
  const wrong = found.state === 'not-offered';
  const words = wrong ? say('page.badChoiceText') : say(`page.stop.${found.reason}`);
  const name = nameIn(found.document, locale);
  return (
    <PublicPage locale={locale} path={path} answer={{ ...(wrong ? { status: 400 as const } : {}), tags }}>
      <h1>{wrong ? say('page.badChoice') : say('page.stopTitle')}</h1>
      <p className="state">{words}</p>
      <ul className="plain">
        {wrong && (
          <li>
            <a href={`/${locale}${path}`}>{say('page.again')}</a>
          </li>
        )}
        <li>
          <a href={`/${locale}/cases/${found.document.slug}`}>{say('page.back', { name })}</a>
        </li>
      </ul>
    </PublicPage>
  );
}
