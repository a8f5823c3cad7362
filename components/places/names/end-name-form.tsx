'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { endPlaceNameForm } from '@/lib/places/edit/actions';
import type { PlaceGround } from '../place-ground';

type Props = { ground: PlaceGround; nameId: string; once: string };

/** Says until when a name was in force. */
export function EndNameForm({ ground, nameId, once }: Props): ReactElement {
  const { say } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/places/edit/schema')).endPlaceNameInput}
      action={endPlaceNameForm}
      once={once}
      draftAs={`end-${nameId}`}
      hidden={{ nameId }}
      button={say.endButton}
      done={() => say.changed}
    >
      <DateField name="end" label={say.endOn} locale={ground.locale} words={ground.dateReading} />
    </ReasonedForm>
  );
}
