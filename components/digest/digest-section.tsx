import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import type { OwnDigest } from '@/lib/digest/view';
import { sayDayShort } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { DigestForm } from './digest-form';

type Props = { digest: OwnDigest | null; isMailSet: boolean; words: FormWords; locale: Locale };

/** The e-mail of what waits: what it holds, how often one gets it, or why there is none. */
export function DigestSection({ digest, isMailSet, words, locale }: Props): ReactElement {
  const say = translate(locale, 'digest');
  const chosen = { rhythm: digest?.rhythm ?? ('NONE' as const), language: digest?.language ?? locale };
  return (
    <>
      <h2 id="digest">{say('account.title')}</h2>
      {isMailSet ? <p>{say('account.lead')}</p> : <p className="note">{say('account.off')}</p>}
      {digest === null ? null : (
        <p className="note">
          {digest.sentAt === null
            ? say('account.none')
            : say('account.sent', { day: sayDayShort(digest.sentAt.toISOString().slice(0, 10), locale) })}
        </p>
      )}
      {isMailSet || digest !== null ? (
        <DigestForm chosen={chosen} words={words} labels={MESSAGES[locale].digest.account} />
      ) : null}
    </>
  );
}
