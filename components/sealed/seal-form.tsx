'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { sealValueForm } from '@/lib/cases/protection/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  caseId: string;
  words: FormWords;
  labels: Messages['protection']['sealed'];
  kinds: readonly { value: string; label: string }[];
};

/** Seals a value; it is never written back into a page. */
export function SealForm({ caseId, words, labels, kinds }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/sealed/schema')).sealValueInput}
      action={sealValueForm}
      words={words}
      hidden={{ caseId }}
      done={() => (
        <p className="done" role="status">
          {labels.saved}
        </p>
      )}
    >
      <SelectField name="kind" label={labels.kind} options={kinds} />
      <TextArea name="text" label={labels.text} hint={labels.textHint} rows={3} />
      <TextArea name="names" label={labels.names} hint={labels.namesHint} rows={2} optional />
      <button className="second">{labels.save}</button>
    </ActionForm>
  );
}
