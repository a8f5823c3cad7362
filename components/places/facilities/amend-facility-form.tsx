'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { amendFacilityForm } from '@/lib/places/facilities/actions';
import type { FacilityGround } from './facility-ground';

type Props = {
  ground: FacilityGround;
  entries: Readonly<Record<string, string>>;
  once: string;
  /** The head of what concerns letters, with what is told of them. */
  letters: { title: string; lead: string; notes: readonly string[] };
};

/** What a facility is, where letters to it go and what they may hold. */
export function AmendFacilityForm({ ground, entries, once, letters }: Props): ReactElement {
  const { say, options } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/places/facilities/schema')).amendFacilityInput}
      action={amendFacilityForm}
      once={once}
      draftAs="amend"
      began={entries}
      entries={entries}
      button={say.amend}
      done={() => say.changed}
    >
      <div className="row-of-fields">
        <InputField name="code" label={say.code} hint={say.codeHint} optional />
        <SelectField name="placeId" label={say.town} options={options.places} optional />
      </div>
      <fieldset>
        <legend>{letters.title}</legend>
        <p className="note">{letters.lead}</p>
        {letters.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <TextArea name="address" label={say.address} hint={say.addressHint} rows={3} optional />
        <SelectField name="addressVisibility" label={say.addressVisibility} options={options.visibility} />
        <TextArea name="letterRules" label={say.rules} hint={say.rulesHint} rows={5} optional />
        <div className="row-of-fields">
          <InputField name="letterRulesSource" label={say.source} hint={say.sourceHint} optional />
          <InputField name="letterRulesChecked" label={say.checked} type="date" optional />
        </div>
      </fieldset>
    </ReasonedForm>
  );
}
