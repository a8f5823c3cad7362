'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { TextArea } from '@/components/forms/text-area';
import { sendBackForm } from '@/lib/cases/review/actions';

type Props = { requestId: string; words: FormWords; labels: { note: string; button: string } };

/** Gives a file back to whoever sent it, with what is to be done. */
export function SendBackForm({ requestId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/review/schema')).sendBackInput}
      action={sendBackForm}
      draftAs="send-back"
      words={words}
      hidden={{ requestId }}
    >
      <TextArea name="note" label={labels.note} rows={3} />
      <button className="second">{labels.button}</button>
    </ActionForm>
  );
}
