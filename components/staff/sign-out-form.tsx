'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { signOutForm } from '@/lib/staff/sessions/actions';
import { signOutInput } from '@/lib/staff/sessions/schema';

type Props = { words: FormWords; label: string };

/** Signs out in this browser and at the server. */
export function SignOutForm({ words, label }: Props): ReactElement {
  return (
    <ActionForm schema={signOutInput} action={signOutForm} words={words}>
      <button>{label}</button>
    </ActionForm>
  );
}
