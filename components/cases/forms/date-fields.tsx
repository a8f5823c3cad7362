'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import type { FormGround } from './form-ground';

/** When it was, as exactly as it is known, and how that is known. */
export function DateFields({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists } = ground;
  return (
    <>
      <DateField
        name="fact.when"
        label={say.when}
        hint={say.dateHint}
        locale={ground.language}
        words={say.dateReading}
      />
      <div className="row-of-fields">
        <SelectField name="fact.dateBasis" label={say.dateBasis} options={lists.dateBasis} optional />
        <InputField name="fact.dateNote" label={say.dateNote} optional />
      </div>
    </>
  );
}
