'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import { Saved } from '@/components/people/person/saved';
import type { PersonGround } from '@/components/people/person/person-ground';
import { tellApartForm } from '@/lib/people/distinct/actions';

type Props = { ground: PersonGround; once: string; otherId: string };

/** Remembers that the other is somebody else. */
export function TellApartForm({ ground, once, otherId }: Props): ReactElement {
  const { likely } = ground.say;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/people/distinct/schema')).tellApartInput}
      action={tellApartForm}
      draftAs={`apart-${otherId}`}
      words={ground.words}
      hidden={{ caseId: ground.hidden.caseId, once, otherId }}
      done={() => <Saved text={likely.told} />}
    >
      <WhyField say={ground.fields} />
      <button className="second">{likely.notSame}</button>
    </ActionForm>
  );
}
