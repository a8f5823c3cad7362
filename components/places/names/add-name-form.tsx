'use client';

import type { ReactElement } from 'react';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { addPlaceNameForm } from '@/lib/places/edit/actions';
import { placeNameShape } from '@/lib/places/edit/rules';
import type { PlaceGround } from '../place-ground';
import { NameFields } from './name-fields';

/** Adds a name to a place. */
export function AddNameForm({ ground, once }: { ground: PlaceGround; once: string }): ReactElement {
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/places/edit/schema')).addPlaceNameInput}
      action={addPlaceNameForm}
      once={once}
      draftAs="name-new"
      shape={placeNameShape}
      entries={{ language: ground.locale, kind: 'NAME' }}
      button={ground.say.addName}
      done={() => ground.say.changed}
    >
      <NameFields ground={ground} />
    </ReasonedForm>
  );
}
