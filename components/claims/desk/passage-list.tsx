import type { ReactElement } from 'react';
import type { HeldPassage } from '@/lib/claims/file/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { passages: readonly HeldPassage[]; locale: Locale };

/** The passages that a claim rests on, with their words, translations and hashes. */
export function PassageList({ passages, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  if (passages.length === 0) return <p>{say('passages.none')}</p>;
  return (
    <ul className="passages">
      {passages.map((passage) => (
        <li key={passage.id}>
          <b>{passage.locator}</b>
          {passage.text === null ? null : (
            <blockquote lang={passage.language ?? undefined}>{passage.text}</blockquote>
          )}
          {passage.translation === null ? null : (
            <blockquote lang={passage.translationLanguage ?? undefined}>{passage.translation}</blockquote>
          )}
          {passage.sha256 === null ? null : (
            <p className="hint">
              {say('passages.hash')}: <code>{passage.sha256}</code>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
