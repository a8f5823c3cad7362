'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { confirmDestructionForm } from '@/lib/cases/protection/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { requestId: string; words: FormWords; labels: Messages['protection']['sealed'] };

/** The second person's word that the key of a case be destroyed, with a fresh second factor. */
export function ConfirmForm({ requestId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/sealed/destruction/schema')).confirmDestructionInput}
      action={confirmDestructionForm}
      words={words}
      hidden={{ requestId }}
      done={() => (
        <p className="done" role="status">
          {labels.destroyed}
        </p>
      )}
    >
      <p className="flag">{labels.destroyLead}</p>
      <InputField
        name="code"
        label={labels.code}
        hint={labels.confirmCodeHint}
        autoComplete="one-time-code"
        inputMode="numeric"
        optional
      />
      <button>{labels.confirmButton}</button>
    </ActionForm>
  );
}
