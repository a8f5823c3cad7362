import type { ReactElement } from 'react';
import { Foreign } from '@/components/ui/foreign';
import type { Source } from '@/lib/evidence/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** One source: who published it, what it is, how it is graded, where in it, and the stored copy's SHA-256. */
export function SourceEntry({ source, locale }: { source: Source; locale: Locale }): ReactElement {
  const say = translate(locale, 'profile');
  return (
    <li id={`s-${source.letter}`}>
      <span className="letter" aria-hidden="true">
        {source.letter}
      </span>
      <div>
        <p>
          <b>
            {source.publisher ? (
              <Foreign text={source.publisher} locale={locale} />
            ) : (
              say('sources.noPublisher')
            )}
          </b>
          , <cite lang={source.language === locale ? undefined : source.language}>{source.title}</cite>
          {source.author !== null && `, ${say('sources.by', { author: source.author })}`}
        </p>
        <p className="meta">
          {source.date} · {source.kind}
          {source.grades.map((grade) => ` · ${grade.code}: ${grade.words}`).join('')}
        </p>
        {source.passages.length > 0 && (
          <p className="meta">
            {say('sources.passages')}: {source.passages.join(', ')}
          </p>
        )}
        {source.captures.map((capture) => (
          <p className="meta" key={capture.label}>
            {say('sources.copy')} {capture.label}
            {capture.site !== null && ` (${capture.site})`}
            {capture.short !== null && (
              <>
                {', SHA-256 '}
                <code title={capture.sha256 ?? undefined}>{capture.short}</code>
              </>
            )}
          </p>
        ))}
        {source.address && (
          <p className="meta">
            <a href={source.address.href} rel="noreferrer">
              {say('sources.read', { host: source.address.host })}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
