'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { decideRaiseForm } from '@/lib/staff/roles/actions';

type Props = {
  requestId: string;
  mayConfirm: boolean;
  words: FormWords;
  labels: { confirm: string; decline: string };
};

/** A second administrator's answer to a raise. */
export function DecideRaiseForm({ requestId, mayConfirm, words, labels }: Props): ReactElement {
  const answers = mayConfirm ? (['confirm', 'decline'] as const) : (['decline'] as const);
  return (
    <>
      {answers.map((answer) => (
        <ActionForm
          key={answer}
          schema={async () => (await import('@/lib/staff/roles/schema')).decideRaiseInput}
          action={decideRaiseForm}
          words={words}
          hidden={{ requestId, answer }}
          className="beside"
        >
          <button className={answer === 'decline' ? 'second' : ''}>{labels[answer]}</button>
        </ActionForm>
      ))}
    </>
  );
}
