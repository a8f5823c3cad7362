'use client';

import type { ReactElement } from 'react';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { correctPlaceNameForm } from '@/lib/places/edit/actions';
import { placeNameShape } from '@/lib/places/edit/rules';
import type { PlaceNameLine } from '@/lib/places/edit/view';
import type { PlaceGround } from '../place-ground';
import { NameFields } from './name-fields';

type Props = { ground: PlaceGround; name: PlaceNameLine; once: string };

/** Corrects a name that was written down wrongly. */
export function CorrectNameForm({ ground, name, once }: Props): ReactElement {
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/places/edit/schema')).correctPlaceNameInput}
      action={correctPlaceNameForm}
      once={once}
      draftAs={`name-${name.id}`}
      began={name.entries}
      shape={placeNameShape}
      entries={name.entries}
      hidden={{ nameId: name.id }}
      button={ground.say.correctButton}
      done={() => ground.say.changed}
    >
      <NameFields ground={ground} />
    </ReasonedForm>
  );
}
