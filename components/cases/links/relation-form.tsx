'use client';

import type { ReactElement } from 'react';
import { FactForm } from '@/components/cases/forms/fact-form';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { addRelationForm } from '@/lib/cases/relations/actions';
import type { LinkGround } from './link-ground';
import { SpanFields } from './span-fields';

/** Records what somebody is to the person of a file, and on whose word. */
export function RelationForm({ ground }: { ground: LinkGround }): ReactElement {
  const { form, words, proposed } = ground;
  const entries = proposed === null ? {} : { 'fact.personId': proposed, 'fact.side': 'CO_DEFENDANT' };
  return (
    <FactForm
      ground={form}
      schema={async () => (await import('@/lib/cases/relations/schema')).addRelationOnWordInput}
      action={addRelationForm}
      entries={entries}
      draftAs="relation"
    >
      <div className="row-of-fields">
        <SelectField
          name="fact.personId"
          label={words.person}
          hint={words.personHint}
          options={ground.people}
          optional
        />
        <InputField name="fact.newName" label={words.newName} hint={words.newNameHint} optional />
      </div>
      <SelectField name="fact.side" label={words.side} options={ground.sides} />
      <SpanFields ground={ground} before="fact." />
    </FactForm>
  );
}
