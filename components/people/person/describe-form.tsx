'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/select-field';
import { WhyField } from '@/components/cases/forms/why-field';
import type { Option } from '@/lib/cases/choices/view';
import { describePersonForm } from '@/lib/cases/person/actions';
import { personShape } from '@/lib/cases/person/rules';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Value } from '@/lib/platform/forms/merge/merge-fields';
import type { PersonGround } from './person-ground';
import { RoleChoices } from './role-choices';
import { Saved } from './saved';

type Props = {
  ground: PersonGround;
  once: string;
  /** What is known, for a conflict with whoever else writes it down. */
  known: Readonly<Record<string, Value>>;
  entries: Entries;
  roles: readonly Option[];
  organisations: readonly Option[];
};

/** Grammatical gender, roles, and the organisation that somebody is described by. */
export function DescribeForm({ ground, once, known, entries, roles, organisations }: Props): ReactElement {
  const { say, fields } = ground;
  const genders = ['', 'FEMALE', 'MALE'] as const;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/person/schema')).describePersonInput}
      action={describePersonForm}
      draftAs="describe"
      words={ground.words}
      shape={personShape}
      hidden={{ ...ground.hidden, once }}
      entries={entries}
      began={known}
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
      <SelectField
        name="organisationId"
        label={say.organisation}
        hint={say.organisationHint}
        options={organisations}
        optional
      />
      <WhyField say={fields} />
      <button>{say.save}</button>
    </ActionForm>
  );
}
