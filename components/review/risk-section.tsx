import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { FormWords } from '@/components/forms/form-words';
import { consentBasis, riskLevel } from '@/lib/cases/risk/schema';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { RiskForm } from './risk-form';

type Assessment = { level: string; consentBasis: string; assessedOn: Date; reason: string; by: string };
type Props = {
  caseId: string;
  revision: number;
  assessment: Assessment | null;
  mayAssess: boolean;
  words: FormWords;
  locale: Locale;
};

/** The assessment that holds, and a new one for whoever may make it. */
export function RiskSection({ caseId, revision, assessment, mayAssess, words, locale }: Props): ReactElement {
  const say = translate(locale, 'review');
  const lists = translate(locale, 'lists');
  const choose = { value: '', label: say('risk.choose') };
  return (
    <section>
      <h2 id="risk">{say('risk.title')}</h2>
      {assessment === null ? (
        <p>{say('risk.none')}</p>
      ) : (
        <p>
          {say('risk.latest', {
            level: lists(`riskLevel.${riskLevel.parse(assessment.level)}.label`),
            consent: lists(`consentBasis.${consentBasis.parse(assessment.consentBasis)}.label`),
            by: assessment.by,
            date: sayDay(assessment.assessedOn.toISOString().slice(0, 10), locale),
          })}
          <br />
          {assessment.reason}
        </p>
      )}
      {mayAssess ? (
        <Folded title={say('risk.record')}>
          <RiskForm
            caseId={caseId}
            revision={revision}
            words={words}
            labels={MESSAGES[locale].review.risk}
            levels={[
              choose,
              ...riskLevel.options.map((value) => ({ value, label: lists(`riskLevel.${value}.label`) })),
            ]}
            bases={[
              choose,
              ...consentBasis.options.map((value) => ({
                value,
                label: lists(`consentBasis.${value}.label`),
              })),
            ]}
          />
        </Folded>
      ) : null}
    </section>
  );
}
