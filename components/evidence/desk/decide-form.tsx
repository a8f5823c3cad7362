'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { decideIntakeForm } from '@/lib/evidence/originals/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { intakeId: string; words: FormWords; labels: Messages['originals']['decide'] };

/** Releases a file from quarantine or refuses it, for a reason. */
export function DecideForm({ intakeId, words, labels }: Props): ReactElement {
  const { choose, RELEASED, REFUSED } = labels;
  const options = Object.entries({ '': choose, RELEASED, REFUSED });
  return (
    <ActionForm
      schema={async () => (await import('@/lib/evidence/originals/schema')).decideIntakeInput}
      action={decideIntakeForm}
      words={words}
      draftAs={`decide-${intakeId}`}
      hidden={{ intakeId }}
      done={() => (
        <p className="done" role="status">
          {labels.done}
        </p>
      )}
    >
      <SelectField
        name="verdict"
        label={labels.verdict}
        options={options.map(([value, label]) => ({ value, label }))}
      />
      <TextArea name="reason" label={labels.reason} hint={labels.reasonHint} rows={2} />
      <button className="second">{labels.save}</button>
    </ActionForm>
  );
}
