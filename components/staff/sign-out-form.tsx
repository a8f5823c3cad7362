'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { signOutForm } from '@/lib/staff/sessions/actions';

type Props = { words: FormWords; label: string };

/** Signs out in this browser and at the server. */
export function SignOutForm({ words, label }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/sessions/schema')).signOutInput}
      action={signOutForm}
      words={words}
    >
      <button>{label}</button>
    </ActionForm>
  );
}
