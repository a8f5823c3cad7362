'use client';

import type { ReactElement } from 'react';
import { publishEventForm } from '@/lib/events/edit/actions';
import { EventForm } from './event-form';
import type { EventGround } from './event-ground';

/** Publishes an event as it stands on this page. */
export function PublishForm({ ground, once }: { ground: EventGround; once: string }): ReactElement {
  const { own } = ground;
  return (
    <EventForm
      ground={ground}
      schema={async () => (await import('@/lib/events/edit/schema')).publishEventInput}
      action={publishEventForm}
      once={once}
      button={own.form.publishButton}
      done={own.form.published}
      isPublic
    />
  );
}
