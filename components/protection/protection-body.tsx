import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { FormWords } from '@/components/forms/form-words';
import { SealedSection } from '@/components/sealed/sealed-section';
import { GateList } from '@/components/review/gate-list';
import { RiskSection } from '@/components/review/risk-section';
import { consentPurpose } from '@/lib/cases/consent/schema';
import type { GateFault } from '@/lib/cases/publish/rules';
import { consentBasis } from '@/lib/cases/risk/schema';
import { sayDate } from '@/lib/platform/dates/say';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { BirthLine } from '@/components/people/person/birth-line';
import { AgeForm } from './age-form';
import { ConsentForm } from './consent-form';
import { ConsentTable } from './consent-table';
import { LegalSection } from './legal-section';

type File = {
  id: string;
  code: string;
  revision: number;
  minor: boolean;
  birth: PartialDate | null;
  faults: GateFault[];
  consents: Parameters<typeof ConsentTable>[0]['rows'];
  assessment: Parameters<typeof RiskSection>[0]['assessment'];
  legal: Parameters<typeof LegalSection>[0]['reviews'];
  sealed: Parameters<typeof SealedSection>[0]['file']['sealed'];
  destruction: Parameters<typeof SealedSection>[0]['file']['destruction'];
};
type Props = {
  file: File;
  mayJudge: boolean;
  sealed: { use: boolean; destroy: boolean };
  actorId: string;
  words: FormWords;
  locale: Locale;
};

/** All that protects the person of a file, on one page: the gates first, then what opens and closes them. */
export function ProtectionBody({ file, mayJudge, sealed, actorId, words, locale }: Props): ReactElement {
  const say = translate(locale, 'protection');
  const lists = translate(locale, 'lists');
  const { id, code, revision } = file;
  const choose = { value: '', label: say('consent.choose') };
  return (
    <>
      <h1>{say('title', { name: code })}</h1>
      <p>{say('lead')}</p>
      <h2>{translate(locale, 'review')('gates.title')}</h2>
      <GateList caseId={id} faults={file.faults} locale={locale} />
      <section>
        <h2 id="consent">{say('consent.title')}</h2>
        <p>{say('consent.lead')}</p>
        <ConsentTable
          rows={file.consents}
          actorId={actorId}
          maySign={mayJudge}
          words={words}
          locale={locale}
        />
        <Folded title={say('consent.record')}>
          <ConsentForm
            caseId={id}
            words={words}
            labels={MESSAGES[locale].protection.consent}
            purposes={[
              choose,
              ...consentPurpose.options.map((value) => ({
                value,
                label: lists(`consentPurpose.${value}.label`),
              })),
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
      </section>
      <section>
        <h2 id="age">{say('age.title')}</h2>
        <p>{say('age.lead')}</p>
        <BirthLine
          caseId={id}
          birth={file.birth === null ? null : sayDate(file.birth, locale)}
          say={MESSAGES[locale].person}
          mayEdit
        />
        <AgeForm
          caseId={id}
          words={words}
          labels={MESSAGES[locale].protection.age}
          entries={file.minor ? { minor: 'on' } : {}}
        />
      </section>
      <RiskSection
        caseId={id}
        revision={revision}
        assessment={file.assessment}
        mayAssess={mayJudge}
        words={words}
        locale={locale}
      />
      <SealedSection file={file} may={sealed} actorId={actorId} words={words} locale={locale} />
      <LegalSection caseId={id} reviews={file.legal} mayRecord={mayJudge} words={words} locale={locale} />
    </>
  );
}
