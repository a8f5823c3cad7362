import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import type { FileEntry } from '@/lib/cases/file/timeline/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { VisibilityWord } from './visibility-word';

/** All that a file tells, one row each; the bar at the left and a word say who may see it. Empty, it says what to do. */
export function FileTimeline({
  entries,
  locale,
}: {
  entries: readonly FileEntry[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'desk-cases');
  if (entries.length === 0) return <p>{say('file.noTimeline')}</p>;
  return (
    <ol className="file-rows">
      {entries.map((entry) => (
        <li key={entry.id} className={`marked ${entry.mark.level.toLowerCase()}`}>
          <p className="meta">
            {entry.when} · {entry.sort} · <VisibilityWord mark={entry.mark} />
          </p>
          {entry.corrected ? (
            <p className="meta">
              <strong>
                {entry.withdrawn === undefined
                  ? say('file.corrected')
                  : say('file.withdrawn', { reason: entry.withdrawn })}
              </strong>
            </p>
          ) : null}
          <p className={entry.corrected ? 'gone' : undefined}>
            <b>{entry.title}</b>
            <Citations letters={entry.letters} locale={locale} />
            {entry.details.map((detail) => (
              <span key={detail.text}>
                {' · '}
                <Foreign text={detail} locale={locale} />
              </span>
            ))}
          </p>
          {entry.text === null ? null : (
            <p className={entry.corrected ? 'gone' : undefined}>
              <Foreign text={entry.text} locale={locale} />
            </p>
          )}
          <p className="meta">
            {entry.how ?? say('file.noWord')}
            {entry.correctAt === undefined ? null : (
              <span className="ways">
                {' · '}
                <a
                  href={entry.correctAt}
                  aria-label={`${say('correct.link')}: ${entry.title}, ${entry.when}`}
                >
                  {say('correct.link')}
                </a>
              </span>
            )}
            {entry.putBackAt === undefined ? null : (
              <span className="ways">
                {' · '}
                <a
                  href={entry.putBackAt}
                  aria-label={`${say('correct.putBack')}: ${entry.title}, ${entry.when}`}
                >
                  {say('correct.putBack')}
                </a>
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
