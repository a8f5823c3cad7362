'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { openSealedForm } from '@/lib/cases/protection/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { sealedId: string; words: FormWords; labels: Messages['protection']['sealed'] };

/** Opens one sealed value, for a reason and with a fresh second factor. */
export function OpenForm({ sealedId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/sealed/schema')).openSealedInput}
      action={openSealedForm}
      words={words}
      hidden={{ sealedId }}
      done={({ text }) => (
        <div role="status">
          <p className="note">{labels.opened}</p>
          <p className="opened">{text}</p>
        </div>
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
