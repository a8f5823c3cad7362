'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { FieldSuggestions } from '@/components/people/suggestions/field-suggestions';
import type { FormGround } from './form-ground';

type Props = {
  ground: Pick<FormGround, 'say' | 'lists' | 'suggest'>;
  name: string;
  /** The file to whose person the name is added; null for a new person. */
  caseId: string | null;
  optional?: boolean;
};

/** One spelling of a name, with its script and language. */
export function NameFields({ ground, name, caseId, optional = false }: Props): ReactElement {
  const { say, lists, suggest } = ground;
  const typed = `${name}.text`;
  return (
    <>
      <div className="row-of-fields">
        <InputField name={typed} label={say.name} autoComplete="off" optional={optional} />
        <SelectField
          name={`${name}.kind`}
          label={say.nameKind}
          options={lists.nameKind}
          optional={optional}
        />
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
      {suggest === undefined ? null : <FieldSuggestions name={typed} caseId={caseId} say={suggest} />}
    </>
  );
}
