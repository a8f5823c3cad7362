import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Says that the message has arrived and what happens with it. */
export function CorrectionSent({ locale }: { locale: Locale }): ReactElement {
  const say = translate(locale, 'corrections');
  return (
    <>
      <h1>{say('sent.title')}</h1>
      <p className="state">{say('sent.text')}</p>
      <p>{say('sent.next')}</p>
      <p>
        <a href={`/${locale}`}>{say('sent.front')}</a>
      </p>
    </>
  );
}
