import type { ReactElement } from 'react';
import { sayDay } from '@/lib/platform/dates/say';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  locale: Locale;
  /** The day the printed address was verified; null when none is printed. */
  verifiedOn: IsoDay | null;
  held: boolean;
};

/** What the sender does next, and what this page does not do: it takes nobody's name and gives no prisoner's address. */
export function LetterSteps({ locale, verifiedOn, held }: Props): ReactElement {
  const say = translate(locale, 'letter');
  return (
    <section>
      <h2>{say('page.howTitle')}</h2>
      <ol className="plain">
        <li>{say('page.how.safety')}</li>
        <li>{say('page.how.read')}</li>
        <li>{say('page.how.sign')}</li>
        <li>
          {verifiedOn === null
            ? say('page.how.addressUnverified')
            : say('page.how.addressVerified', { date: sayDay(verifiedOn, locale) })}
        </li>
      </ol>
      {held && <p>{say('page.prisoner')}</p>}
      <p className="note">{say('page.previous')}</p>
    </section>
  );
}
