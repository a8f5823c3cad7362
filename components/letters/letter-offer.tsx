import type { ReactElement } from 'react';
import { LetterActions } from '@/components/letters/letter-actions';
import { LetterBackground } from '@/components/letters/letter-background';
import { LetterChoices } from '@/components/letters/letter-choices';
import { LetterNotices } from '@/components/letters/letter-notices';
import { LetterSheet } from '@/components/letters/letter-sheet';
import { LetterSteps } from '@/components/letters/letter-steps';
import { toBackground } from '@/lib/letters/background/view';
import { choiceQuery, type LetterChoice } from '@/lib/letters/choice/rules';
import { mailtoHref } from '@/lib/letters/render';
import { addresseeFresh, letterNotes, standingOf } from '@/lib/letters/rules';
import type { AddresseeDocument, LetterDemand } from '@/lib/letters/schema';
import { nameIn, toLetter } from '@/lib/letters/view';
import type { CaseDocument } from '@/lib/cases/schema';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  locale: Locale;
  /** The letter page's path without the language. */
  path: string;
  offer: {
    document: CaseDocument;
    addressees: readonly AddresseeDocument[];
    demands: readonly LetterDemand[];
    choice: LetterChoice;
  };
  today: IsoDay;
};

/** The letter with all around it: choices above, the ways to take it away and what to know below. */
export function LetterOffer({ locale, path, offer, today }: Props): ReactElement {
  const { document, addressees, demands, choice } = offer;
  const { addressee, language, demand } = choice;
  const say = translate(locale, 'letter');
  const words = { letter: translate(language, 'letter'), lists: translate(language, 'lists') };
  const letter = toLetter({ document, addressee, locale: language, demand, today, words });
  const name = nameIn(document, locale);
  const query = choiceQuery(choice);
  const pageWords = { letter: say, lists: translate(locale, 'lists') };
  const verifiedOn = addresseeFresh(addressee, today) ? addressee.verifiedOn : null;
  return (
    <div className="letter-page">
      <h1>{say('page.titleFor', { name })}</h1>
      <p className="meta">
        <a href={`/${locale}/cases/${document.slug}`}>{say('page.back', { name })}</a>
      </p>
      <LetterNotices
        locale={locale}
        notes={letterNotes(document, today)}
        lastChecked={document.lastChecked}
      />
      <LetterChoices
        locale={locale}
        action={`/${locale}${path}`}
        addressees={addressees}
        demands={demands}
        choice={choice}
      />
      <LetterSheet letter={letter} locale={locale} />
      <LetterActions
        locale={locale}
        text={`/${locale}${path}/letter.txt?${query}`}
        pdf={`/${locale}${path}/letter.pdf?${query}`}
        mailto={mailtoHref(letter, letter.email)}
        addressed={letter.email !== null}
      />
      <LetterSteps locale={locale} verifiedOn={verifiedOn} held={standingOf(document) === 'HELD'} />
      <LetterBackground locale={locale} points={toBackground(document, locale, pageWords)} />
    </div>
  );
}
