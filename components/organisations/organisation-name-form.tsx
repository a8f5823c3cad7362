'use client';

import type { ReactElement } from 'react';
import { LanguageNameForm } from '@/components/places/names/language-name-form';
import { addOrganisationNameForm, correctOrganisationNameForm } from '@/lib/organisations/edit/actions';
import type { OrganisationNameLine } from '@/lib/organisations/edit/view';
import type { OrganisationGround } from './organisation-ground';

type Props = {
  ground: OrganisationGround;
  /** The name to correct, or null for a new one. */
  name: OrganisationNameLine | null;
  once: string;
};

/** A name of an organisation, new or in place of what stood there. */
export function OrganisationNameForm({ ground, name, once }: Props): ReactElement {
  const form =
    name === null
      ? {
          schema: async () => (await import('@/lib/organisations/edit/schema')).addOrganisationNameInput,
          action: addOrganisationNameForm,
        }
      : {
          schema: async () => (await import('@/lib/organisations/edit/schema')).correctOrganisationNameInput,
          action: correctOrganisationNameForm,
        };
  return <LanguageNameForm ground={ground} label={ground.fields.name} name={name} once={once} {...form} />;
}
