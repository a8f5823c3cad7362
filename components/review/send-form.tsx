'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { TextArea } from '@/components/forms/text-area';
import { sendToReviewForm } from '@/lib/cases/review/actions';

type Props = {
  caseId: string;
  revision: number;
  words: FormWords;
  labels: { note: string; button: string };
};

/** Asks a reviewer to publish the file as it stands. */
export function SendForm({ caseId, revision, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/review/schema')).sendToReviewInput}
      action={sendToReviewForm}
      draftAs="send"
      words={words}
      shape={{ numbers: ['revision'] }}
      hidden={{ caseId, revision: String(revision) }}
    >
      <TextArea name="note" label={labels.note} rows={3} />
      <button>{labels.button}</button>
    </ActionForm>
  );
}
