'use client';

import { useState, type ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { openSealedForm } from '@/lib/cases/protection/actions';
import type { Messages } from '@/lib/platform/i18n/messages';
import { NameForm } from './name-form';

type Props = {
  sealedId: string;
  /** Nobody has said yet which names stand in it. */
  asksNames: boolean;
  words: FormWords;
  labels: Messages['protection']['sealed'];
};

/** Opens one sealed value, for a reason and with a fresh second factor; what it was sealed without is asked then. */
export function OpenForm({ sealedId, asksNames, words, labels }: Props): ReactElement {
  // Once the names are said the page no longer asks for them: what was said stays in sight here.
  const [asks] = useState(asksNames);
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/sealed/schema')).openSealedInput}
      action={openSealedForm}
      words={words}
      hidden={{ sealedId }}
      done={({ text }) => (
        <>
          <div role="status">
            <p className="note">{labels.opened}</p>
            <p className="opened">{text}</p>
          </div>
          {asks ? <NameForm sealedId={sealedId} words={words} labels={labels} /> : null}
        </>
      )}
    >
      <InputField name="reason" label={labels.reason} hint={labels.reasonHint} autoComplete="off" />
      <InputField
        name="code"
        label={labels.code}
        hint={labels.codeHint}
        autoComplete="one-time-code"
        inputMode="numeric"
        optional
      />
      <button className="second">{labels.open}</button>
    </ActionForm>
  );
}
