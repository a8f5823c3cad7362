import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { FormWords } from '@/components/forms/form-words';
import { legalVerdict } from '@/lib/cases/legal-review/schema';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { LegalForm } from './legal-form';

type Review = { verdict: string; reviewer: string; reason: string; validUntil: Date | null; by: string };
type Props = {
  caseId: string;
  reviews: readonly Review[];
  mayRecord: boolean;
  words: FormWords;
  locale: Locale;
};

/** What lawyers said, the last word first, and a form for the next. */
export function LegalSection({ caseId, reviews, mayRecord, words, locale }: Props): ReactElement {
  const say = translate(locale, 'protection');
  return (
    <section>
      <h2 id="legal">{say('legal.title')}</h2>
      {reviews.length === 0 ? <p>{say('legal.none')}</p> : null}
      {reviews.map((one, at) => (
        <p key={at}>
          {say('legal.line', {
            verdict: say(`legal.${legalVerdict.parse(one.verdict)}`),
            reviewer: one.reviewer,
            by: one.by,
          })}{' '}
          {one.validUntil === null
            ? null
            : say('legal.until', { date: sayDay(one.validUntil.toISOString().slice(0, 10), locale) })}
          <br />
          {one.reason}
        </p>
      ))}
      {mayRecord ? (
        <Folded title={say('legal.record')}>
          <LegalForm
            caseId={caseId}
            words={words}
            labels={MESSAGES[locale].protection.legal}
            verdicts={[
              { value: '', label: say('consent.choose') },
              ...legalVerdict.options.map((value) => ({ value, label: say(`legal.${value}`) })),
            ]}
          />
        </Folded>
      ) : null}
    </section>
  );
}
