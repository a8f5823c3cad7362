'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TickField } from '@/components/forms/tick-field';
import type { PlaceGround } from '../place-ground';

/** A name of a place: in which language, of what kind, when it was in force, whom it is shown to. */
export function NameFields({ ground }: { ground: PlaceGround }): ReactElement {
  const { say, kind, options } = ground;
  return (
    <>
      <InputField name="text" label={say.name} />
      <div className="row-of-fields">
        <SelectField name="language" label={say.language} options={options.languages} />
        <SelectField name="kind" label={kind.name} options={options.kinds} />
        <SelectField
          name="preferredFor"
          label={say.readers}
          hint={say.readersHint}
          options={options.readers}
          optional
        />
      </div>
      <DateField
        name="valid"
        label={say.valid}
        hint={say.validHint}
        locale={ground.locale}
        words={ground.dateReading}
      />
      <TickField name="checked" label={say.checked} />
    </>
  );
}
