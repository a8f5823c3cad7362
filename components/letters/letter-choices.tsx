import type { ReactElement } from 'react';
import type { LetterChoice } from '@/lib/letters/choice/rules';
import type { AddresseeDocument, LetterDemand } from '@/lib/letters/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  locale: Locale;
  /** Where the plain GET form leads: the letter page itself. */
  action: string;
  addressees: readonly AddresseeDocument[];
  demands: readonly LetterDemand[];
  choice: LetterChoice;
};

const LANGUAGES = [
  ['en', 'English'],
  ['ru', 'Русский'],
  ['kk', 'Қазақша'],
] as const;

/** To whom, in which language, asking for what: three lists and a button, without script and without a sender's field. */
export function LetterChoices({ locale, action, addressees, demands, choice }: Props): ReactElement {
  const say = translate(locale, 'letter');
  const lists = translate(locale, 'lists');
  return (
    <form action={action} className="letter-choices">
      <p className="field">
        <label htmlFor="to">{say('page.addressee')}</label>
        <select id="to" name="to" defaultValue={choice.addressee.code}>
          {addressees.map(({ code, office }) => (
            <option key={code} value={code}>
              {office[locale]}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="language">{say('page.language')}</label>
        <select id="language" name="language" defaultValue={choice.language}>
          {LANGUAGES.map(([code, ownName]) => (
            <option key={code} value={code} lang={code}>
              {ownName}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="demand">{say('page.demand')}</label>
        <select id="demand" name="demand" defaultValue={choice.demand}>
          {demands.map((demand) => (
            <option key={demand} value={demand}>
              {lists(`demandKind.${demand}.label`)}
            </option>
          ))}
        </select>
      </p>
      <button type="submit">{say('page.make')}</button>
    </form>
  );
}
