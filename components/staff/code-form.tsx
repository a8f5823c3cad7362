'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { proveSecondFactorForm } from '@/lib/staff/sign-in/actions';

type Props = { words: FormWords; labels: { code: string; codeHint: string; signIn: string } };

/** The second step of signing in: a one-time code or a recovery code. */
export function CodeForm({ words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/sign-in/schema')).proveSecondFactorInput}
      action={proveSecondFactorForm}
      words={words}
    >
      <InputField
        name="code"
        label={labels.code}
        hint={labels.codeHint}
        autoComplete="one-time-code"
        className="code"
      />
      <button>{labels.signIn}</button>
    </ActionForm>
  );
}
