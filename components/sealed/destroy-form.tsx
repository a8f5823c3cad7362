'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { destroyCaseKeyForm } from '@/lib/cases/protection/actions';
import { destroyCaseKeyInput } from '@/lib/cases/sealed/schema';

type Labels = Record<'destroyLead' | 'destroyReason' | 'fileCode' | 'destroyButton' | 'destroyed', string>;
type Props = { caseId: string; words: FormWords; labels: Labels };

/** Erases every sealed value of a case; its code is typed again. */
export function DestroyForm({ caseId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={destroyCaseKeyInput}
      action={destroyCaseKeyForm}
      words={words}
      hidden={{ caseId }}
      done={() => (
        <p className="done" role="status">
          {labels.destroyed}
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
