'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { addFacilityNameForm, correctFacilityNameForm } from '@/lib/places/facilities/actions';
import type { FacilityNameLine } from '@/lib/places/facilities/view';
import type { FacilityGround } from './facility-ground';

type Props = {
  ground: FacilityGround;
  /** The name to correct, or null for a new one. */
  name: FacilityNameLine | null;
  once: string;
};

/** A name of a facility, new or in place of what stood there. */
export function FacilityNameForm({ ground, name, once }: Props): ReactElement {
  const { say, options } = ground;
  const parts =
    name === null
      ? {
          schema: async () => (await import('@/lib/places/facilities/schema')).addFacilityNameInput,
          action: addFacilityNameForm,
          button: say.addName,
        }
      : {
          schema: async () => (await import('@/lib/places/facilities/schema')).correctFacilityNameInput,
          action: correctFacilityNameForm,
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
      <InputField name="text" label={say.name} />
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
