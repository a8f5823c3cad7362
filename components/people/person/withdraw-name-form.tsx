'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import { withdrawNameForm } from '@/lib/cases/person/actions';
import { personShape } from '@/lib/cases/person/rules';
import type { PersonGround } from './person-ground';
import { Saved } from './saved';

type Props = { ground: PersonGround; once: string; nameId: string };

/** Marks a spelling as not the person's. */
export function WithdrawNameForm({ ground, once, nameId }: Props): ReactElement {
  const { say } = ground;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/person/schema')).withdrawNameInput}
      action={withdrawNameForm}
      draftAs={`withdraw-${nameId}`}
      words={ground.words}
      shape={personShape}
      hidden={{ ...ground.hidden, once, nameId }}
      done={() => <Saved text={say.saved} />}
    >
      <p className="note">{say.withdrawLead}</p>
      <WhyField say={ground.fields} />
      <button className="second">{say.withdrawButton}</button>
    </ActionForm>
  );
}
