import type { ReactElement } from 'react';
import { sayDay } from '@/lib/platform/dates/say';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { LetterNote } from '@/lib/letters/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { locale: Locale; notes: readonly LetterNote[]; lastChecked: IsoDay | null };

/** Says before the letter that its information may be out of date. */
export function LetterNotices({ locale, notes, lastChecked }: Props): ReactElement | null {
  const say = translate(locale, 'letter');
  if (notes.length === 0) return null;
  return (
    <p className="flag">
      {lastChecked === null
        ? say('page.neverChecked')
        : say('page.checkedLongAgo', { date: sayDay(lastChecked, locale) })}
    </p>
  );
}
