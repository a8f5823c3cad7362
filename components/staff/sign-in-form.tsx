'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { signInForm } from '@/lib/staff/sign-in/actions';

type Props = { words: FormWords; labels: { email: string; password: string; continue: string } };

/** The first step of signing in. */
export function SignInForm({ words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/sign-in/schema')).signInInput}
      action={signInForm}
      words={words}
    >
      <InputField name="email" label={labels.email} type="email" autoComplete="username" />
      <InputField name="password" label={labels.password} type="password" autoComplete="current-password" />
      <button>{labels.continue}</button>
    </ActionForm>
  );
}
