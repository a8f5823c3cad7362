'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import type { Messages } from '@/lib/platform/i18n/messages';
import { acceptInvitationForm } from '@/lib/staff/invitations/actions';
import type { OpenInvitation } from '@/lib/staff/invitations/view';
import { ClosedInvitation } from './closed-invitation';
import { EnrolmentField } from './enrolment-field';
import { RecoveryCodes } from './recovery-codes';

type Props = {
  token: string;
  /** Null when the link is no longer good: then only what just came of it is shown. */
  invitation: OpenInvitation | null;
  lead: string;
  words: FormWords;
  labels: Messages['sign-in']['join'];
};

/** The invited person joins. What comes of it, the recovery codes, is shown in the same place, once. */
export function JoinForm({ token, invitation, lead, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/invitations/schema')).acceptInvitationInput}
      action={acceptInvitationForm}
      words={words}
      hidden={{ token }}
      entries={{ email: invitation?.email ?? '', enrolment: invitation?.enrolment.sealed ?? '' }}
      done={({ recoveryCodes }) => <RecoveryCodes codes={recoveryCodes} labels={labels} />}
    >
      {invitation === null ? (
        <ClosedInvitation labels={labels} />
      ) : (
        <>
          <h1>{labels.title}</h1>
          <p className="note">{lead}</p>
          <InputField name="name" label={labels.name} hint={labels.nameHint} autoComplete="name" />
          <InputField
            name="email"
            label={labels.email}
            type="email"
            autoComplete="username"
            readOnly={invitation.email !== null}
          />
          <InputField
            name="password"
            label={labels.password}
            hint={labels.passwordHint}
            type="password"
            autoComplete="new-password"
          />
          <InputField name="again" label={labels.again} type="password" autoComplete="new-password" />
          <EnrolmentField enrolment={invitation.enrolment} labels={labels} />
          <button>{labels.join}</button>
        </>
      )}
    </ActionForm>
  );
}
