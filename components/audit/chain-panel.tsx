import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import { Moment } from '@/components/staff/moment';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { CheckForm } from './check-form';

type Props = {
  check: { at: Date; by: string; lastSeq: bigint; faults: number } | null;
  words: FormWords;
  locale: Locale;
};

/** What the last check of the chain found, and a new one. */
export function ChainPanel({ check, words, locale }: Props): ReactElement {
  const say = translate(locale, 'audit');
  return (
    <section>
      <h2>{say('chain.title')}</h2>
      <p>{say('chain.lead')}</p>
      {check === null ? (
        <p>{say('chain.never')}</p>
      ) : (
        <p className={check.faults === 0 ? 'done' : 'flag'}>
          {say('chain.last', { faults: check.faults, seq: String(check.lastSeq), name: check.by })}{' '}
          <Moment at={check.at} />.
          {check.faults === 0 ? null : ` ${say('chain.broken', { faults: check.faults })}`}
        </p>
      )}
      <CheckForm words={words} labels={MESSAGES[locale].audit.chain} />
    </section>
  );
}
