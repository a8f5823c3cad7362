'use client';

import type { ReactElement } from 'react';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import type { FormGround } from './form-ground';

type Props = { ground: FormGround; name: string; label: string };

/** What is told of a row in words, in which language, and who may see the row. */
export function TextFields({ ground, name, label }: Props): ReactElement {
  const { say, lists } = ground;
  return (
    <>
      <TextArea name={name} label={label} rows={4} optional />
      <div className="row-of-fields">
        <SelectField name="fact.language" label={say.language} options={lists.language} optional />
        <SelectField
          name="fact.visibility"
          label={say.visibility}
          hint={say.visibilityHint}
          options={lists.visibility}
          optional
        />
      </div>
    </>
  );
}
