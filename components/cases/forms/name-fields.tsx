'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import type { FormGround } from './form-ground';

type Props = { ground: Pick<FormGround, 'say' | 'lists'>; name: string; optional?: boolean };

/** One spelling of a name, with its script and language. */
export function NameFields({ ground, name, optional = false }: Props): ReactElement {
  const { say, lists } = ground;
  return (
    <div className="row-of-fields">
      <InputField name={`${name}.text`} label={say.name} autoComplete="off" optional={optional} />
      <SelectField name={`${name}.kind`} label={say.nameKind} options={lists.nameKind} optional={optional} />
      <SelectField
        name={`${name}.language`}
        label={say.nameLanguage}
        options={optional ? [{ value: '', label: '' }, ...lists.language] : lists.language}
        optional={optional}
      />
      <InputField name={`${name}.script`} label={say.script} hint={say.scriptHint} optional />
      <SelectField name={`${name}.preferredFor`} label={say.preferredFor} options={lists.reader} optional />
      <SelectField
        name={`${name}.visibility`}
        label={say.visibility}
        options={optional ? [{ value: '', label: '' }, ...lists.visibility] : lists.visibility}
        optional
      />
    </div>
  );
}
