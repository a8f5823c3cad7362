import type { ReactElement } from 'react';
import { Foreign } from '@/components/ui/foreign';
import type { FileSource } from '@/lib/cases/file/evidence/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { VisibilityWord } from './visibility-word';

/** The sources of a file under their letters, with the passages that were taken from each. */
export function FileSources({
  sources,
  locale,
}: {
  sources: readonly FileSource[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'desk-cases');
  if (sources.length === 0) return <p>{say('file.noSources')}</p>;
  return (
    <ol className="file-rows">
      {sources.map((source) => (
        <li
          key={source.letter}
          id={`s-${source.letter}`}
          className={`marked ${source.mark.level.toLowerCase()}`}
        >
          <p>
            <b>{source.letter}</b>{' '}
            {source.publisher === null || source.isProtected ? (
              <em>{say('file.protected')}</em>
            ) : (
              <Foreign text={source.publisher} locale={locale} />
            )}
            {': '}
            <cite lang={source.language}>{source.title}</cite>
          </p>
          <p className="meta">
            {source.date} · {source.kind} · <VisibilityWord mark={source.mark} />
          </p>
          {source.grades.map((grade) => (
            <p className="meta" key={grade.code}>
              {grade.code}: {grade.words}
            </p>
          ))}
          {source.passages.length === 0 ? null : (
            <p className="meta">
              {say('file.passages')}: {source.passages.join('; ')}
            </p>
          )}
          {source.address === null ? null : (
            <p className="meta">
              <a href={source.address.href} rel="noreferrer">
                {source.address.host}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
