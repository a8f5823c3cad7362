'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { recordLegalReviewForm } from '@/lib/cases/protection/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  caseId: string;
  words: FormWords;
  labels: Messages['protection']['legal'];
  verdicts: readonly { value: string; label: string }[];
};

/** Records what a lawyer said about publishing. */
export function LegalForm({ caseId, words, labels, verdicts }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/legal-review/schema')).recordLegalReviewInput}
      action={recordLegalReviewForm}
      draftAs="legal"
      words={words}
      hidden={{ caseId }}
      done={() => (
        <p className="done" role="status">
          {labels.done}
        </p>
      )}
    >
      <SelectField name="verdict" label={labels.verdict} options={verdicts} />
      <InputField name="reviewer" label={labels.reviewer} autoComplete="off" />
      <TextArea name="reason" label={labels.reason} rows={3} />
      <InputField
        name="validUntil"
        label={labels.validUntil}
        hint={labels.validUntilHint}
        autoComplete="off"
        optional
      />
      <button className="second">{labels.save}</button>
    </ActionForm>
  );
}
