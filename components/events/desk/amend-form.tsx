'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { amendEventForm } from '@/lib/events/edit/actions';
import { EventForm } from './event-form';
import type { EventGround } from './event-ground';

type Props = { ground: EventGround; entries: Readonly<Record<string, string>>; once: string };

/** What an event was, when and where, what it was part of, and who may see it. */
export function AmendForm({ ground, entries, once }: Props): ReactElement {
  const { say, own, lists, options } = ground;
  return (
    <EventForm
      ground={ground}
      schema={async () => (await import('@/lib/events/edit/schema')).amendEventInput}
      action={amendEventForm}
      once={once}
      entries={entries}
      began={entries}
      draftAs="amend"
      button={own.form.amendButton}
      done={own.form.changed}
    >
      <SelectField name="kind" label={own.form.kind} options={options.kinds} />
      <DateField
        name="when"
        label={say.when}
        hint={say.dateHint}
        locale={ground.locale}
        words={say.dateReading}
      />
      <div className="row-of-fields">
        <SelectField name="dateBasis" label={say.dateBasis} options={lists.dateBasis} optional />
        <InputField name="dateNote" label={say.dateNote} optional />
      </div>
      <div className="row-of-fields">
        <SelectField name="placeId" label={say.place} options={options.places} optional />
        <SelectField name="parentId" label={own.form.parent} options={options.events} optional />
      </div>
      <SelectField
        name="visibility"
        label={say.visibility}
        hint={own.form.visibilityHint}
        options={lists.visibility}
      />
    </EventForm>
  );
}
