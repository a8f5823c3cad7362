'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import { Saved } from '@/components/people/person/saved';
import type { PersonGround } from '@/components/people/person/person-ground';
import { takeBackApartForm } from '@/lib/people/distinct/actions';

type Props = { ground: PersonGround; once: string; distinctId: string };

/** Takes back that two people are not one. */
export function TakeBackForm({ ground, once, distinctId }: Props): ReactElement {
  const { likely } = ground.say;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/people/distinct/schema')).takeBackApartInput}
      action={takeBackApartForm}
      draftAs={`back-${distinctId}`}
      words={ground.words}
      hidden={{ caseId: ground.hidden.caseId, once, distinctId }}
      done={() => <Saved text={likely.taken} />}
    >
      <WhyField say={ground.fields} />
      <button className="second">{likely.takeBack}</button>
    </ActionForm>
  );
}
