'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { TextArea } from '@/components/forms/text-area';
import { writeEventTextForm } from '@/lib/events/edit/actions';
import { EventForm } from './event-form';
import type { EventGround } from './event-ground';

type Props = {
  ground: EventGround;
  language: string;
  entries: Readonly<Record<string, string>>;
  once: string;
};

/** The name and the description of an event in one language. */
export function TextForm({ ground, language, entries, once }: Props): ReactElement {
  const { own } = ground;
  return (
    <EventForm
      ground={ground}
      schema={async () => (await import('@/lib/events/edit/schema')).writeEventTextInput}
      action={writeEventTextForm}
      once={once}
      entries={entries}
      began={entries}
      draftAs={`text-${language}`}
      hidden={{ language }}
      button={own.form.textButton}
      done={own.form.changed}
    >
      <InputField name="name" label={own.form.name} />
      <TextArea name="text" label={own.form.text} rows={5} optional />
    </EventForm>
  );
}
