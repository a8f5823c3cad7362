'use client';

import type { ReactElement } from 'react';
import { LanguageNameForm } from '@/components/places/names/language-name-form';
import { addFacilityNameForm, correctFacilityNameForm } from '@/lib/places/facilities/actions';
import type { FacilityNameLine } from '@/lib/places/facilities/view';
import type { FacilityGround } from './facility-ground';

type Props = {
  ground: FacilityGround;
  /** The name to correct, or null for a new one. */
  name: FacilityNameLine | null;
  once: string;
};

/** A name of a facility, new or in place of what stood there. */
export function FacilityNameForm({ ground, name, once }: Props): ReactElement {
  const form =
    name === null
      ? {
          schema: async () => (await import('@/lib/places/facilities/schema')).addFacilityNameInput,
          action: addFacilityNameForm,
        }
      : {
          schema: async () => (await import('@/lib/places/facilities/schema')).correctFacilityNameInput,
          action: correctFacilityNameForm,
        };
  return <LanguageNameForm ground={ground} label={ground.say.name} name={name} once={once} {...form} />;
}
