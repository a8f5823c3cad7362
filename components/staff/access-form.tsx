'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { restoreStaffForm, suspendStaffForm } from '@/lib/staff/actions';

type Props = {
  staffId: string;
  suspended: boolean;
  words: FormWords;
  labels: {
    reason: string;
    reasonHint: string;
    suspendNow: string;
    restoreNow: string;
  };
};

/** Suspends a person, or lets a suspended one in again. */
export function AccessForm({ staffId, suspended, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      key={String(suspended)}
      schema={async () => (await import('@/lib/staff/schema')).suspendStaffInput}
      action={suspended ? restoreStaffForm : suspendStaffForm}
      words={words}
      hidden={{ staffId }}
    >
      <InputField name="reason" label={labels.reason} hint={labels.reasonHint} autoComplete="off" />
      <button>{suspended ? labels.restoreNow : labels.suspendNow}</button>
    </ActionForm>
  );
}
