'use client';

import type { ReactElement } from 'react';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';

/** `two` leads in; `write` and `choose` hold `{date}`, and `write` also `{edtf}`. */
export type ChoiceWords = { two: string; write: string; choose: string };

type Props = {
  readings: readonly PartialDate[];
  locale: Locale;
  words: ChoiceWords;
  /** Absent without script: then the list says what to write instead. */
  choose?: (date: PartialDate) => void;
};

/** The dates that one writing may mean, to choose from. */
export function DateChoices({ readings, locale, words, choose }: Props): ReactElement {
  return (
    <>
      {words.two}
      <ul>
        {readings.map((date) => {
          const said = sayDate(date, locale);
          return (
            <li key={date.edtf}>
              {choose === undefined ? (
                words.write.replace('{date}', said).replace('{edtf}', date.edtf)
              ) : (
                <button type="button" className="second" onClick={() => choose(date)}>
                  {words.choose.replace('{date}', said)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
