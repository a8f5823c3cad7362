import type { ReactElement } from 'react';
import type { Passage } from '@/lib/cases/closed-names/passages/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { passages: readonly Passage[]; locale: Locale };

/** More than so many nobody reads one by one: the preview shows all in their place. */
const SHOWN = 30;

/** What a person has to judge, since no list of words can: passages that may tell more than they should. */
export function PassageList({ passages, locale }: Props): ReactElement {
  const say = translate(locale, 'review');
  const fields: Record<string, string> = MESSAGES[locale].review.fields;
  return (
    <section>
      <h2>{say('passages.title')}</h2>
      <p>{say(passages.length === 0 ? 'passages.none' : 'passages.lead')}</p>
      <ul className="file-rows">
        {passages.slice(0, SHOWN).map(({ part, nr, topic, text }) => (
          <li key={`${part} ${String(nr)} ${topic} ${text}`}>
            <strong>{say(`passages.topics.${topic}`)}</strong> · {fields[part] ?? part}
            {nr === null ? '' : ` ${String(nr)}`}
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ul>
      {passages.length > SHOWN ? <p>{say('passages.more', { count: passages.length - SHOWN })}</p> : null}
    </section>
  );
}
