import { Fragment, type ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import type { DeskFile } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { VisibilityWord } from './visibility-word';

/** The decisions of the courts in the order of time, each with the one it reviews; nothing where there is none. */
export function FileChain({
  chain,
  locale,
}: {
  chain: DeskFile['chain'];
  locale: Locale;
}): ReactElement | null {
  if (chain.length === 0) return null;
  const say = translate(locale, 'legal');
  return (
    <>
      <h3>{translate(locale, 'profile')('chain.decisions')}</h3>
      <ol className="file-rows">
        {chain.map((link) => (
          <li key={link.key} className={`marked ${link.mark.level.toLowerCase()}`}>
            <p className="meta">
              {link.when}
              {link.court === null ? null : (
                <>
                  {' · '}
                  <Foreign text={link.court} locale={locale} />
                </>
              )}
              {' · '}
              <VisibilityWord mark={link.mark} />
            </p>
            <p>
              <b>{link.title}</b>
              <Citations letters={link.letters} locale={locale} />
            </p>
            {link.sentences.map((sentence) => (
              <p key={sentence.text}>{sentence.text}</p>
            ))}
            {link.reviews === null ? null : <p className="meta">{link.reviews}</p>}
            {link.fieldsAt === null ? null : (
              <p className="meta">
                <a href={link.fieldsAt}>{say('fields')}</a>
                {link.sentencesAt.map((path, at) => (
                  <Fragment key={path}>
                    {' · '}
                    <a href={path}>{say('sentenceN', { n: at + 1 })}</a>
                  </Fragment>
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
