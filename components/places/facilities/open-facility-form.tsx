'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { openFacilityForm } from '@/lib/places/facilities/actions';
import type { FacilityGround } from './facility-ground';

/** Adds a facility under one name; how to write to it is said on its page. */
export function OpenFacilityForm({ ground, once }: { ground: FacilityGround; once: string }): ReactElement {
  const { say, options } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/places/facilities/schema')).openFacilityInput}
      action={openFacilityForm}
      once={once}
      draftAs="open"
      entries={{ language: ground.locale }}
      button={say.add}
      done={({ id }) => (
        <>
          {say.added} <a href={`/desk/facilities/${id}`}>{say.toFacility}</a>
        </>
      )}
    >
      <InputField name="name" label={say.name} />
      <SelectField name="language" label={say.language} options={options.languages} />
      <div className="row-of-fields">
        <InputField name="code" label={say.code} hint={say.codeHint} optional />
        <SelectField name="placeId" label={say.town} options={options.places} optional />
      </div>
    </ReasonedForm>
  );
}
