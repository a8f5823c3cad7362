import type { ReactElement } from 'react';
import type { Source } from '@/lib/evidence/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { SourceEntry } from './source-entry';

/** The sources of a page under their letters: footnotes on paper, targets of the citations on a screen. */
export function SourceList({ sources, locale }: { sources: Source[]; locale: Locale }): ReactElement {
  return (
    <ol className="list sources">
      {sources.map((source) => (
        <SourceEntry key={source.letter} source={source} locale={locale} />
      ))}
    </ol>
  );
}
