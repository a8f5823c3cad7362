'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { recordOccurrenceForm } from '@/lib/cases/facts/actions';
import { DateFields } from './date-fields';
import { FactForm } from './fact-form';
import type { FormGround } from './form-ground';
import { TextFields } from './text-fields';

/** Records what happened beside the legal chain and changes no custody: a part in a protest, ill-treatment. */
export function OccurrenceForm({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists, choices } = ground;
  return (
    <FactForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/facts/schema')).recordOccurrenceOnWordInput}
      action={recordOccurrenceForm}
    >
      <SelectField
        name="fact.kind"
        label={say.what}
        hint={say.occurrenceHint}
        options={lists.occurrenceKind}
      />
      <DateFields ground={ground} />
      <div className="row-of-fields">
        <SelectField name="fact.placeId" label={say.place} options={choices.places} optional />
        <SelectField name="fact.eventId" label={say.event} options={choices.events} optional />
        <InputField name="fact.authority" label={say.authority} optional />
      </div>
      <TextFields ground={ground} name="fact.text" label={say.text} />
    </FactForm>
  );
}
