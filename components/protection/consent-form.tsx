'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { recordConsentForm } from '@/lib/cases/protection/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Choice = { value: string; label: string };
type Props = {
  caseId: string;
  words: FormWords;
  labels: Messages['protection']['consent'];
  purposes: readonly Choice[];
  bases: readonly Choice[];
};

/** Records a word given, refused or taken back. What a refusal does at once is said beside its button. */
export function ConsentForm({ caseId, words, labels, purposes, bases }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/consent/schema')).recordConsentInput}
      action={recordConsentForm}
      draftAs="consent"
      words={words}
      hidden={{ caseId }}
      done={({ withdrawn }) => (
        <p className="done" role="status">
          {withdrawn > 0 ? labels.doneGone : labels.done}
        </p>
      )}
    >
      <SelectField name="purpose" label={labels.purpose} options={purposes} />
      <SelectField name="basis" label={labels.basis} options={bases} />
      <InputField name="givenOn" label={labels.givenOn} hint={labels.givenOnHint} autoComplete="off" />
      <InputField name="wordOf" label={labels.wordOf} hint={labels.wordOfHint} autoComplete="off" />
      <TextArea name="note" label={labels.note} hint={labels.noteHint} rows={2} optional />
      <p className="note">{labels.warn}</p>
      <button className="second">{labels.save}</button>
    </ActionForm>
  );
}
