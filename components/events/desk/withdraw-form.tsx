'use client';

import type { ReactElement } from 'react';
import { withdrawEventForm } from '@/lib/events/edit/actions';
import { EventForm } from './event-form';
import type { EventGround } from './event-ground';

/** Takes an event off the public side at once. */
export function WithdrawForm({ ground }: { ground: EventGround }): ReactElement {
  const { own } = ground;
  return (
    <EventForm
      ground={{ ...ground, hidden: { eventId: ground.hidden['eventId'] ?? '' } }}
      schema={async () => (await import('@/lib/events/edit/schema')).withdrawEventInput}
      action={withdrawEventForm}
      once=""
      button={own.form.withdrawButton}
      done={own.form.withdrawn}
      isPublic
    />
  );
}
