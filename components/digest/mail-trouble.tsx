import type { ReactElement } from 'react';
import type { MailTrouble as Trouble } from '@/lib/digest/view';
import { sayDayShort } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { trouble: Trouble; locale: Locale };

/** Told to administrators: that e-mail does not go out and why, and of nobody whose it is. */
export function MailTrouble({ trouble, locale }: Props): ReactElement {
  const say = translate(locale, 'digest');
  const [date = '', clock = ''] = trouble.failedAt.toISOString().split('T');
  return (
    <section className="waiting" aria-labelledby="mail-trouble">
      <h2 id="mail-trouble">{say('trouble.title')}</h2>
      <p>
        {say('trouble.text', {
          count: trouble.digests,
          day: sayDayShort(date, locale),
          time: clock.slice(0, 5),
          why: say(`trouble.${trouble.fault}`),
        })}
      </p>
    </section>
  );
}
