'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { openEventForm } from '@/lib/events/edit/actions';
import type { EventGround } from './event-ground';

/** Opens an event under one name, closed; all else is written on its page. */
export function OpenForm({ ground, once }: { ground: EventGround; once: string }): ReactElement {
  const { say, own, options } = ground;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/events/edit/schema')).openEventFormInput}
      action={openEventForm}
      draftAs="open"
      words={ground.words}
      entries={{ language: ground.locale }}
      hidden={{ once }}
      done={({ id }) => (
        <p className="done" role="status">
          {own.form.opened} <a href={`/desk/events/${id}`}>{own.form.toEvent}</a>
        </p>
      )}
    >
      <InputField name="name" label={own.form.name} />
      <SelectField name="language" label={own.form.language} options={ground.languages} />
      <SelectField name="kind" label={own.form.kind} options={options.kinds} />
      <DateField
        name="when"
        label={say.when}
        hint={say.dateHint}
        locale={ground.locale}
        words={say.dateReading}
      />
      <InputField name="slug" label={own.form.slug} hint={own.form.slugHint} autoComplete="off" />
      <TextArea name="reason" label={say.why} hint={say.whyHint} rows={2} />
      <button>{own.form.openButton}</button>
    </ActionForm>
  );
}
