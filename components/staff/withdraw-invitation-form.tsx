'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { withdrawInvitationForm } from '@/lib/staff/invitations/actions';

type Props = { invitationId: string; words: FormWords; label: string };

/** Ends an invitation before it is accepted. */
export function WithdrawInvitationForm({ invitationId, words, label }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/invitations/schema')).withdrawInvitationInput}
      action={withdrawInvitationForm}
      words={words}
      hidden={{ invitationId }}
    >
      <button className="second">{label}</button>
    </ActionForm>
  );
}
