'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { takeCaseForm } from '@/lib/cases/assignment/actions';

type Props = { caseId: string; words: FormWords; labels: { take: string; takeHint: string } };

/** Makes a file of the common pool one's own work. */
export function TakeForm({ caseId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/assignment/schema')).takeCaseInput}
      action={takeCaseForm}
      words={words}
      hidden={{ caseId }}
    >
      <button className="second">{labels.take}</button>
      <span className="hint">{labels.takeHint}</span>
    </ActionForm>
  );
}
