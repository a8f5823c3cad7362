'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { signConsentForm } from '@/lib/cases/protection/actions';

type Props = { consentId: string; words: FormWords; labels: { sign: string; signed: string } };

/** The second signature. */
export function SignForm({ consentId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/consent/schema')).signConsentInput}
      action={signConsentForm}
      words={words}
      hidden={{ consentId }}
      done={() => <span role="status">{labels.signed}</span>}
    >
      <button className="second">{labels.sign}</button>
    </ActionForm>
  );
}
