'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import type { Messages } from '@/lib/platform/i18n/messages';
import { resetPasswordForm } from '@/lib/staff/passwords/actions';

type Props = {
  token: string;
  /** False when the link is no longer good: then only what just came of it is shown. */
  isOpen: boolean;
  words: FormWords;
  labels: Messages['sign-in']['passwords'];
};

/** A new password by a reset link, with the second factor that stays. */
export function ResetForm({ token, isOpen, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/passwords/schema')).resetPasswordInput}
      action={resetPasswordForm}
      words={words}
      hidden={{ token }}
      done={() => (
        <p className="done" role="status">
          {labels.changed} <a href="/sign-in">{labels.signIn}</a>
        </p>
      )}
    >
      {isOpen ? (
        <>
          <InputField
            name="password"
            label={labels.password}
            hint={labels.passwordHint}
            type="password"
            autoComplete="new-password"
          />
          <InputField name="again" label={labels.again} type="password" autoComplete="new-password" />
          <InputField
            name="code"
            label={labels.code}
            hint={labels.codeHint}
            autoComplete="one-time-code"
            className="code"
          />
          <button>{labels.change}</button>
        </>
      ) : (
        <p>{labels.resetClosed}</p>
      )}
    </ActionForm>
  );
}
