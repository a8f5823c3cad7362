'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { amendPlaceForm } from '@/lib/places/edit/actions';
import type { PlaceGround } from './place-ground';

type Props = { ground: PlaceGround; entries: Readonly<Record<string, string>>; once: string };

/** What a place is and where it lies. */
export function AmendPlaceForm({ ground, entries, once }: Props): ReactElement {
  const { say, kind, options } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/places/edit/schema')).amendPlaceInput}
      action={amendPlaceForm}
      once={once}
      draftAs="amend"
      began={entries}
      entries={entries}
      button={say.amend}
      done={() => say.changed}
    >
      <div className="row-of-fields">
        <SelectField name="type" label={kind.type} options={options.types} />
        <SelectField name="parentId" label={say.within} options={options.places} optional />
      </div>
      <div className="row-of-fields">
        <InputField name="country" label={say.country} hint={say.countryHint} optional />
        <InputField name="iso" label={say.iso} hint={say.isoHint} optional />
        <InputField name="isoVersion" label={say.isoVersion} hint={say.isoVersionHint} optional />
      </div>
      <TextArea name="note" label={say.note} rows={2} optional />
    </ReasonedForm>
  );
}
