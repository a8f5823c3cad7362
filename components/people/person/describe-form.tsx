'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/select-field';
import { WhyField } from '@/components/cases/forms/why-field';
import type { Option } from '@/lib/cases/choices/view';
import { describePersonForm } from '@/lib/cases/person/actions';
import { describePersonInput, personShape } from '@/lib/cases/person/schema';
import type { Entries } from '@/lib/platform/forms/form-state';
import type { PersonGround } from './person-ground';
import { RoleChoices } from './role-choices';
import { Saved } from './saved';

type Props = { ground: PersonGround; once: string; entries: Entries; roles: readonly Option[] };

/** Grammatical gender and roles. */
export function DescribeForm({ ground, once, entries, roles }: Props): ReactElement {
  const { say, fields } = ground;
  const genders = ['', 'FEMALE', 'MALE'] as const;
  return (
    <ActionForm
      schema={describePersonInput}
      action={describePersonForm}
      words={ground.words}
      shape={personShape}
      hidden={{ ...ground.hidden, once }}
      entries={entries}
      done={() => <Saved text={say.saved} />}
    >
      <SelectField
        name="gender"
        label={say.gender}
        hint={say.genderHint}
        options={genders.map((value) => ({ value, label: value === '' ? say.unknown : say[value] }))}
        optional
      />
      <RoleChoices label={say.roles} options={roles} />
      <WhyField say={fields} />
      <button>{say.save}</button>
    </ActionForm>
  );
}
