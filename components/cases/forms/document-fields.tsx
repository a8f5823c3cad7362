'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import type { FormGround } from './form-ground';

type Props = { ground: FormGround; name: string; optional: boolean };

/** A document that is not in the list yet. */
export function DocumentFields({ ground, name, optional }: Props): ReactElement {
  const { say, lists } = ground;
  return (
    <div className="row-of-fields">
      <InputField name={`${name}.title`} label={say.documentTitle} optional={optional} />
      <InputField name={`${name}.publisher`} label={say.publisher} optional={optional} />
      <SelectField
        name={`${name}.class`}
        label={say.documentClass}
        options={lists.sourceClass}
        optional={optional}
      />
      <InputField name={`${name}.author`} label={say.author} optional />
      <InputField name={`${name}.address`} label={say.address} optional />
      <DateField
        name={`${name}.date`}
        label={say.documentDate}
        locale={ground.language}
        words={say.dateReading}
      />
      <SelectField
        name={`${name}.language`}
        label={say.documentLanguage}
        options={optional ? [{ value: '', label: '' }, ...lists.language] : lists.language}
        optional
      />
    </div>
  );
}
