'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { TickField } from '@/components/forms/tick-field';
import { publishReviewedForm } from '@/lib/cases/review/actions';

type Props = {
  requestId: string;
  words: FormWords;
  labels: { reason: string; reasonHint: string; readLead: string; read: string; button: string };
};

/** Publishes what was sent to review. */
export function PublishForm({ requestId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/review/schema')).publishReviewedInput}
      action={publishReviewedForm}
      words={words}
      shape={FLAGS}
      hidden={{ requestId }}
    >
      <InputField name="reason" label={labels.reason} hint={labels.reasonHint} autoComplete="off" />
      <p>{labels.readLead}</p>
      <TickField name="read" label={labels.read} />
      <button>{labels.button}</button>
    </ActionForm>
  );
}

const FLAGS = { flags: ['read'] };
