import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  locale: Locale;
  /** The addresses of the same letter as files. */
  text: string;
  pdf: string;
  /** Null when the letter is too long for a link. */
  mailto: string | null;
  /** Whether the link names a recipient. */
  addressed: boolean;
};

/** Ways to take the letter away. What does not work for this letter is said, not left out in silence. */
export function LetterActions({ locale, text, pdf, mailto, addressed }: Props): ReactElement {
  const say = translate(locale, 'letter');
  return (
    <section className="letter-actions" aria-label={say('page.take')}>
      <ul className="acts">
        <li>
          <a href={pdf}>{say('page.asPdf')}</a>
        </li>
        <li>
          <a href={text}>{say('page.asText')}</a>
        </li>
        {mailto !== null && (
          <li>
            <a href={mailto}>{say('page.mail')}</a>
          </li>
        )}
      </ul>
      {mailto === null && <p className="note">{say('page.mailTooLong')}</p>}
      {mailto !== null && !addressed && <p className="note">{say('page.mailNoAddress')}</p>}
      <p className="note">{say('page.print')}</p>
    </section>
  );
}
