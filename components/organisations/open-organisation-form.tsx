'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { openOrganisationForm } from '@/lib/organisations/edit/actions';
import type { OrganisationGround } from './organisation-ground';

type Props = { ground: OrganisationGround; once: string };

/** Adds an organisation under one name; all else is written on its page. */
export function OpenOrganisationForm({ ground, once }: Props): ReactElement {
  const { say, fields, options } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/organisations/edit/schema')).openOrganisationInput}
      action={openOrganisationForm}
      once={once}
      draftAs="open"
      entries={{ language: ground.locale }}
      button={say.add}
      done={({ id }) => (
        <>
          {say.added} <a href={`/desk/organisations/${id}`}>{say.toOrganisation}</a>
        </>
      )}
    >
      <InputField name="name" label={fields.name} />
      <div className="row-of-fields">
        <SelectField name="language" label={say.language} options={options.languages} />
        <SelectField name="kind" label={fields.kind} options={options.kinds} />
      </div>
    </ReasonedForm>
  );
}
