'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { correctNameForm } from '@/lib/cases/person/actions';
import { personShape } from '@/lib/cases/person/rules';
import type { NameView } from '@/lib/cases/person/view';
import type { PersonGround } from './person-ground';
import { Saved } from './saved';

type Props = {
  ground: PersonGround;
  once: string;
  /** What the fields hold at first. */
  name: NameView;
  /** The spelling that stands and is replaced, where that is another: an earlier one is put back. */
  standsNow?: { id: string; text: string };
};

/** Puts another spelling in the place of this one. */
export function CorrectForm({ ground, once, name, standsNow }: Props): ReactElement {
  const { say, fields, lists } = ground;
  const languages = lists.language.some(({ value }) => value === name.language)
    ? lists.language
    : [...lists.language, { value: name.language, label: name.said.language }];
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/person/schema')).correctNameInput}
      action={correctNameForm}
      words={ground.words}
      shape={personShape}
      draftAs={`name-${name.id}`}
      hidden={{ ...ground.hidden, once, nameId: standsNow?.id ?? name.id }}
      entries={{
        'name.text': name.text,
        'name.kind': name.fields.kind,
        'name.language': name.language,
        'name.script': name.fields.script,
        'name.visibility': name.fields.visibility,
      }}
      done={() => <Saved text={say.saved} />}
    >
      <p className="note">
        {standsNow === undefined ? say.correctLead : say.putBackLead.replace('{name}', standsNow.text)}
      </p>
      <div className="row-of-fields">
        <InputField name="name.text" label={fields.name} lang={name.language} autoComplete="off" />
        <SelectField name="name.kind" label={fields.nameKind} options={lists.nameKind} />
        <SelectField name="name.language" label={fields.nameLanguage} options={languages} />
        <InputField name="name.script" label={fields.script} hint={fields.scriptHint} optional />
        <SelectField name="name.visibility" label={fields.visibility} options={lists.visibility} optional />
      </div>
      <WhyField say={fields} />
      <button className="second">{standsNow === undefined ? say.correctButton : say.putBack}</button>
    </ActionForm>
  );
}
