'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { TickField } from '@/components/forms/tick-field';
import { recordAgeForm } from '@/lib/cases/protection/actions';
import type { Entries } from '@/lib/platform/forms/form-state';
import type { Messages } from '@/lib/platform/i18n/messages';
import { recordAgeInput } from '@/lib/people/age/schema';

type Props = { caseId: string; words: FormWords; labels: Messages['protection']['age']; entries: Entries };

/** Records the birth of a person, or that they are under eighteen. */
export function AgeForm({ caseId, words, labels, entries }: Props): ReactElement {
  return (
    <ActionForm
      schema={recordAgeInput}
      action={recordAgeForm}
      words={words}
      shape={FLAGS}
      hidden={{ caseId }}
      entries={entries}
      done={() => (
        <p className="done" role="status">
          {labels.done}
        </p>
      )}
    >
      <InputField name="birth" label={labels.birth} hint={labels.birthHint} autoComplete="off" optional />
      <TickField name="minor" label={labels.minor} />
      <button className="second">{labels.save}</button>
    </ActionForm>
  );
}

const FLAGS = { flags: ['minor'] };
