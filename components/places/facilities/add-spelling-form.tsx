'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { addFacilityNameForm } from '@/lib/places/facilities/actions';
import type { FacilityGround } from './facility-ground';

/** Adds another spelling, by which a facility is found. */
export function AddSpellingForm({ ground, once }: { ground: FacilityGround; once: string }): ReactElement {
  const { say, options } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/places/facilities/schema')).addFacilityNameInput}
      action={addFacilityNameForm}
      once={once}
      entries={{ language: ground.locale }}
      button={say.addName}
      done={() => say.changed}
    >
      <div className="row-of-fields">
        <InputField name="text" label={say.spelling} />
        <SelectField name="language" label={say.language} options={options.languages} />
      </div>
    </ReasonedForm>
  );
}
