'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { addOrganisationNameForm, correctOrganisationNameForm } from '@/lib/organisations/edit/actions';
import type { OrganisationNameLine } from '@/lib/organisations/edit/view';
import type { OrganisationGround } from './organisation-ground';

type Props = {
  ground: OrganisationGround;
  /** The name to correct, or null for a new one. */
  name: OrganisationNameLine | null;
  once: string;
};

/** A name of an organisation, new or in place of what stood there. */
export function OrganisationNameForm({ ground, name, once }: Props): ReactElement {
  const { say, fields, options } = ground;
  const parts =
    name === null
      ? {
          schema: async () => (await import('@/lib/organisations/edit/schema')).addOrganisationNameInput,
          action: addOrganisationNameForm,
          button: say.addName,
        }
      : {
          schema: async () => (await import('@/lib/organisations/edit/schema')).correctOrganisationNameInput,
          action: correctOrganisationNameForm,
          button: say.correctButton,
        };
  return (
    <ReasonedForm
      ground={ground}
      {...parts}
      once={once}
      draftAs={`name-${name?.id ?? 'new'}`}
      began={name?.entries}
      hidden={name === null ? {} : { nameId: name.id }}
      entries={name?.entries ?? { language: ground.locale }}
      done={() => say.changed}
    >
      <InputField name="text" label={fields.name} />
      <div className="row-of-fields">
        <SelectField name="language" label={say.language} options={options.languages} />
        <SelectField
          name="preferredFor"
          label={say.readers}
          hint={say.readersHint}
          options={options.readers}
          optional
        />
      </div>
    </ReasonedForm>
  );
}
