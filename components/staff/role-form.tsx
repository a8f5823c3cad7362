'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { InputField } from '@/components/forms/input-field';
import { changeRoleForm } from '@/lib/staff/roles/actions';

type Props = {
  staffId: string;
  role: string;
  words: FormWords;
  labels: {
    newRole: string;
    reason: string;
    reasonHint: string;
    changeRole: string;
    changed: string;
    requested: string;
  };
  roles: readonly { value: string; label: string }[];
};

/** Changes a role, or asks for it where a second administrator must confirm. */
export function RoleForm({ staffId, role, words, labels, roles }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/roles/schema')).changeRoleInput}
      action={changeRoleForm}
      words={words}
      hidden={{ staffId }}
      entries={{ role }}
      done={({ outcome }) => (
        <p className="done" role="status">
          {labels[outcome]}
        </p>
      )}
    >
      <SelectField name="role" label={labels.newRole} options={roles} />
      <InputField name="reason" label={labels.reason} hint={labels.reasonHint} autoComplete="off" />
      <button>{labels.changeRole}</button>
    </ActionForm>
  );
}
