'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { withdrawForm } from '@/lib/cases/review/actions';

type Props = {
  caseId: string;
  words: FormWords;
  labels: {
    state: string;
    SUSPENDED: string;
    REMOVED: string;
    reason: string;
    reasonHint: string;
    code: string;
    codeHint: string;
    button: string;
    done: string;
  };
};

/** Takes a file off the public side at once. */
export function WithdrawForm({ caseId, words, labels }: Props): ReactElement {
  const states = (['SUSPENDED', 'REMOVED'] as const).map((value) => ({ value, label: labels[value] }));
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/review/schema')).withdrawInput}
      action={withdrawForm}
      words={words}
      hidden={{ caseId }}
      entries={SUSPEND_FIRST}
      done={() => (
        <p className="done" role="status">
          {labels.done}
        </p>
      )}
    >
      <SelectField name="state" label={labels.state} options={states} />
      <InputField name="reason" label={labels.reason} hint={labels.reasonHint} autoComplete="off" />
      <InputField name="code" label={labels.code} hint={labels.codeHint} autoComplete="off" optional />
      <button>{labels.button}</button>
    </ActionForm>
  );
}

const SUSPEND_FIRST = { state: 'SUSPENDED' };
