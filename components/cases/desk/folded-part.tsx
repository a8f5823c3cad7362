import type { ReactElement, ReactNode } from 'react';
import type { Fold } from '@/lib/cases/file/fold/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  title: string;
  fold: Omit<Fold<unknown>, 'shown'> & { shown: readonly unknown[] };
  locale: Locale;
};

/** One part of a file under its heading, with how much of it is shown and the link to the rest. */
export function FoldedPart({ title, fold, locale, children }: Props & { children: ReactNode }): ReactElement {
  const say = translate(locale, 'desk-fold');
  const { part, shown, total, unfold, fold: less } = fold;
  return (
    <>
      <h2 id={part}>{title}</h2>
      {unfold === null ? null : (
        <p className="note">
          {say(part, { shown: shown.length, total })} <a href={unfold}>{say('all', { total })}</a>
        </p>
      )}
      {less === null ? null : (
        <p className="note">
          <a href={less}>{say('less')}</a>
        </p>
      )}
      {children}
    </>
  );
}
