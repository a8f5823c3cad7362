'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { markLinkForm } from '@/lib/evidence/links/actions';

type Props = {
  caseId: string;
  documentId: string;
  /** Marked dead already: then it is offered to take the mark away. */
  isDead: boolean;
  /** ISO 8601: what stands in the field for the day at first. */
  today: string;
  words: FormWords;
  labels: { day: string; mark: string; alive: string };
};

/** Marks the address of a document as leading nowhere, or takes the mark away. */
export function LinkForm({ caseId, documentId, isDead, today, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      key={String(isDead)}
      schema={async () => (await import('@/lib/evidence/links/schema')).markLinkInput}
      action={markLinkForm}
      words={words}
      entries={isDead ? {} : { deadOn: today }}
      hidden={{ caseId, documentId }}
    >
      {isDead ? null : <InputField name="deadOn" type="date" label={labels.day} />}
      <button className="second">{isDead ? labels.alive : labels.mark}</button>
    </ActionForm>
  );
}
