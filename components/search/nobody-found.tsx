import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Says what to try next, and that not being found here does not mean being free. */
export function NobodyFound({ locale, searched }: { locale: Locale; searched: boolean }): ReactElement {
  const say = translate(locale, 'cases');
  return (
    <>
      <p className="state">{say('empty.text')}</p>
      <ul>
        {searched && <li>{say('empty.words')}</li>}
        {searched && <li>{say('empty.spelling')}</li>}
        <li>{say('empty.absent')}</li>
        <li>
          <a href={`/${locale}/cases`}>{say('empty.all')}</a>
        </li>
      </ul>
    </>
  );
}
