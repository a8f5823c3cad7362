import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { ChangeLine } from '@/lib/publications/changes/view';

/** The latest publications, newest first. */
export function ChangeList({
  lines,
  locale,
}: {
  lines: readonly ChangeLine[];
  locale: Locale;
}): ReactElement {
  if (lines.length === 0) return <p>{translate(locale, 'front')('changes.none')}</p>;
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line.key}>
          <time dateTime={line.at}>{line.day}</time>{' '}
          <a href={line.href} lang={line.name.lang === locale ? undefined : line.name.lang}>
            {line.name.text}
          </a>
          , {line.what}
        </li>
      ))}
    </ul>
  );
}
