'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { openPlaceForm } from '@/lib/places/edit/actions';
import type { PlaceGround } from './place-ground';

/** Adds a place under one name; all else is written on its page. */
export function OpenPlaceForm({ ground, once }: { ground: PlaceGround; once: string }): ReactElement {
  const { say, kind, options } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/places/edit/schema')).openPlaceInput}
      action={openPlaceForm}
      once={once}
      draftAs="open"
      entries={{ language: ground.locale }}
      button={say.add}
      done={({ id }) => (
        <>
          {say.added} <a href={`/desk/places/${id}`}>{say.toPlace}</a>
        </>
      )}
    >
      <InputField name="name" label={say.name} />
      <div className="row-of-fields">
        <SelectField name="language" label={say.language} options={options.languages} />
        <SelectField name="type" label={kind.type} options={options.types} />
      </div>
      <InputField name="country" label={say.country} hint={say.countryHint} className="code" optional />
    </ReasonedForm>
  );
}
