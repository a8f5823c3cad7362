'use client';

import type { ReactElement } from 'react';
import { SelectField } from '@/components/forms/select-field';
import { linkEventForm } from '@/lib/cases/involvements/actions';
import { ChangeForm } from './change-form';
import type { LinkGround } from './link-ground';
import { PartFields } from './part-fields';

/** Says what part the person had in an event. */
export function EventLinkForm({ ground, once }: { ground: LinkGround; once: string }): ReactElement {
  const { words, form } = ground;
  return (
    <ChangeForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/involvements/schema')).linkEventInput}
      action={linkEventForm}
      row={{}}
      once={once}
      entries={CLOSED}
      draftAs="event"
      button={words.linkButton}
      done={words.saved}
    >
      <SelectField name="eventId" label={words.event} options={form.choices.events} />
      <PartFields ground={ground} />
    </ChangeForm>
  );
}

const CLOSED = { visibility: 'RESTRICTED' };
