import type { ReactElement } from 'react';
import { ADDED } from '@/lib/cases/facts/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What can be added to a file, each on a page of its own. */
export function AddLinks({ caseId, locale }: { caseId: string; locale: Locale }): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <nav className="add-links" aria-label={say('file.add')}>
      {ADDED.map((what) => (
        <a key={what} href={`/desk/cases/${caseId}/add/${what}`}>
          {say(`addLink.${what}`)}
        </a>
      ))}
    </nav>
  );
}
