'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { requestDestructionForm } from '@/lib/cases/protection/actions';

type Labels = Record<'destroyLead' | 'destroyReason' | 'fileCode' | 'destroyButton' | 'requested', string>;
type Props = { caseId: string; words: FormWords; labels: Labels };

/** Asks that every sealed value of a case be erased; its code is typed again. */
export function RequestForm({ caseId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/sealed/destruction/schema')).requestDestructionInput}
      action={requestDestructionForm}
      words={words}
      hidden={{ caseId }}
      done={() => (
        <p className="done" role="status">
          {labels.requested}
        </p>
      )}
    >
      <p className="flag">{labels.destroyLead}</p>
      <InputField name="reason" label={labels.destroyReason} autoComplete="off" />
      <InputField name="code" label={labels.fileCode} autoComplete="off" />
      <button>{labels.destroyButton}</button>
    </ActionForm>
  );
}
