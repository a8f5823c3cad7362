'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import type { Erased } from '@/lib/cases/sealed/destruction/schema';
import type { FormAction } from '@/lib/platform/forms/form-state';

type Labels = Record<'destroyLead' | 'code' | 'confirmCodeHint' | 'confirmButton' | 'destroyed', string>;
type Props = { requestId: string; action: FormAction<Erased>; words: FormWords; labels: Labels };

/** The second person's word that a key be destroyed, with a fresh second factor. */
export function ConfirmForm({ requestId, action, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/sealed/destruction/schema')).confirmDestructionInput}
      action={action}
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
