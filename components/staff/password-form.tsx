'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import type { Messages } from '@/lib/platform/i18n/messages';
import { changePasswordForm } from '@/lib/staff/passwords/actions';

type Props = { words: FormWords; labels: Messages['sign-in']['passwords'] };

/** Changes one's own password. Every session ends with it, this one too. */
export function PasswordForm({ words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/passwords/schema')).changePasswordInput}
      action={changePasswordForm}
      words={words}
      done={() => (
        <p className="done" role="status">
          {labels.changed} <a href="/sign-in">{labels.signIn}</a>
        </p>
      )}
    >
      <InputField name="current" label={labels.current} type="password" autoComplete="current-password" />
      <InputField
        name="password"
        label={labels.password}
        hint={labels.passwordHint}
        type="password"
        autoComplete="new-password"
      />
      <InputField name="again" label={labels.again} type="password" autoComplete="new-password" />
      <button>{labels.change}</button>
    </ActionForm>
  );
}
