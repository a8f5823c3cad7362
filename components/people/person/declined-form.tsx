'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { InputField } from '@/components/forms/input-field';
import { confirmFormsForm } from '@/lib/cases/person/actions';
import { personShape } from '@/lib/cases/person/rules';
import type { NameView } from '@/lib/cases/person/view';
import type { PersonGround } from './person-ground';
import { Saved } from './saved';

type Props = {
  ground: PersonGround;
  once: string;
  nameId: string;
  declined: NonNullable<NameView['declined']>;
};

/** The declined forms of one name: those confirmed, else those proposed. */
export function DeclinedForm({ ground, once, nameId, declined }: Props): ReactElement {
  const { say } = ground;
  const { language, forms } = declined;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/person/schema')).confirmFormsInput}
      action={confirmFormsForm}
      words={ground.words}
      shape={personShape}
      draftAs={`forms-${nameId}`}
      hidden={{ ...ground.hidden, once, nameId, language, reason: say.confirmReason }}
      entries={Object.fromEntries(forms.map((form) => [form.nameCase, form.text]))}
      done={() => <Saved text={say.confirmed} />}
    >
      <p className="note">{say.declinedLead}</p>
      {forms.every(({ text }) => text === '') && language === 'ru' ? (
        <p className="note">{say.needsGender}</p>
      ) : null}
      <div className="row-of-fields">
        {forms.map(({ nameCase, label, text, confirmedBy }) => (
          <InputField
            key={nameCase}
            name={nameCase}
            label={label}
            {...(text === ''
              ? {}
              : {
                  hint: confirmedBy === null ? say.proposed : say.confirmedBy.replace('{name}', confirmedBy),
                })}
            lang={language}
            autoComplete="off"
            optional
          />
        ))}
      </div>
      <button className="second">{say.confirm}</button>
    </ActionForm>
  );
}
