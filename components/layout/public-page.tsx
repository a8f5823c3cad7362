import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { AnswerMark, type Answer } from './answer-mark';
import { Footer } from './footer';
import { Masthead } from './masthead';

type Props = {
  locale: Locale;
  /** The page's own path and query without the language, e.g. `/cases?q=aktau`; the front page is ``. */
  path: string;
  answer: Answer;
  children: ReactNode;
};

/** The shell around every public page. Each page tells its path: a layout is not told, and no script can look it up. */
export function PublicPage({ locale, path, answer, children }: Props): ReactElement {
  const say = translate(locale, 'shell');
  return (
    <>
      <AnswerMark answer={answer} />
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Masthead locale={locale} path={path} />
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} />
    </>
  );
}
