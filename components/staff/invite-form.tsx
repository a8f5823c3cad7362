'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { InputField } from '@/components/forms/input-field';
import { inviteStaffForm } from '@/lib/staff/invitations/actions';

type Props = {
  words: FormWords;
  labels: { email: string; role: string; send: string; done: string; another: string };
  roles: readonly { value: string; label: string }[];
  /** The desk's own address, before the path of the link. */
  origin: string;
};

/** Invites one person; the link is shown in the same place, once. */
export function InviteForm({ words, labels, roles, origin }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/invitations/schema')).inviteStaffInput}
      action={inviteStaffForm}
      words={words}
      done={({ token, email }) => (
        <div className="done" role="status">
          <p>{labels.done.replace('{email}', email)}</p>
          <p>
            <span className="secret">{`${origin}/desk/invitation/${token}`}</span>
          </p>
          <a href="/desk/staff">{labels.another}</a>
        </div>
      )}
    >
      <InputField name="email" label={labels.email} type="email" autoComplete="off" />
      <SelectField name="role" label={labels.role} options={roles} />
      <button>{labels.send}</button>
    </ActionForm>
  );
}
