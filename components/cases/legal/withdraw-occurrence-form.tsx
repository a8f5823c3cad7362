'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import { Saved } from '@/components/people/person/saved';
import { withdrawOccurrenceForm } from '@/lib/cases/occurrences/actions';
import { withdrawShape } from '@/lib/cases/occurrences/rules';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { LegalGround } from './legal-ground';

type Props = {
  ground: LegalGround;
  once: string;
  say: Messages['desk-cases']['withdraw'];
};

/** Withdraws what happened beside, where it was simply wrong. */
export function WithdrawOccurrenceForm({ ground, once, say }: Props): ReactElement {
  const { form, words, hidden } = ground;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/occurrences/schema')).withdrawOccurrenceInput}
      action={withdrawOccurrenceForm}
      words={words}
      shape={withdrawShape}
      draftAs="withdraw"
      hidden={{ ...hidden, once }}
      done={() => <Saved text={say.done} />}
    >
      <p>{say.lead}</p>
      <WhyField say={form} />
      <button className="second">{say.button}</button>
    </ActionForm>
  );
}
