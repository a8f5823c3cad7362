'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { TextArea } from '@/components/forms/text-area';
import { giveUpCaseForm } from '@/lib/cases/assignment/actions';

type Props = {
  caseId: string;
  words: FormWords;
  labels: { giveUp: string; giveUpHint: string; reason: string };
};

/** Gives up a file that is one's own work. */
export function GiveUpForm({ caseId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/assignment/schema')).giveUpCaseInput}
      action={giveUpCaseForm}
      draftAs="give-up"
      words={words}
      hidden={{ caseId }}
    >
      <TextArea name="reason" label={labels.reason} rows={2} />
      <button className="second">{labels.giveUp}</button>
      <span className="hint">{labels.giveUpHint}</span>
    </ActionForm>
  );
}
