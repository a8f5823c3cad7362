'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { TickField } from '@/components/forms/tick-field';
import { markMinorForm } from '@/lib/cases/protection/actions';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { caseId: string; words: FormWords; labels: Messages['protection']['age']; entries: Entries };

/** Marks a person as under eighteen. What that does at once is said beside its button. */
export function AgeForm({ caseId, words, labels, entries }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/people/age/schema')).markMinorInput}
      action={markMinorForm}
      words={words}
      shape={FLAGS}
      hidden={{ caseId }}
      entries={entries}
      done={({ withdrawn }) => (
        <p className="done" role="status">
          {withdrawn > 0 ? labels.doneGone : labels.done}
        </p>
      )}
    >
      <TickField name="minor" label={labels.minor} />
      <p className="note">{labels.warn}</p>
      <button className="second">{labels.save}</button>
    </ActionForm>
  );
}

const FLAGS = { flags: ['minor'] };
