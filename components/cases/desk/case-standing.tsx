import type { ReactElement, ReactNode } from 'react';
import type { DeskFile } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  standing: DeskFile['standing'];
  locale: Locale;
  /** The buttons of review: sending on, publishing, withdrawing. */
  children?: ReactNode;
};

/** Where a file stands on its way to the public, and what can be done about it. */
export function CaseStanding({ standing, locale, children }: Props): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <section className="standing" aria-label={say('file.publication')}>
      <p>
        <span className="hint">{say('file.publication')}</span>
        <strong>{standing.word}</strong>
        {' · '}
        {standing.version ?? say('file.never')}
      </p>
      <p className="note">
        {standing.openedBy} · {standing.changed}
      </p>
      {children}
    </section>
  );
}
