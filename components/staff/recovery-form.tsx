'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import type { Messages } from '@/lib/platform/i18n/messages';
import { renewRecoveryCodesForm } from '@/lib/staff/passwords/actions';
import { CodeList } from './code-list';

type Props = {
  /** False without a fresh proof: then only what just came of the form is shown. */
  isOpen: boolean;
  words: FormWords;
  labels: Messages['sign-in']['passwords'];
};

/** New recovery codes in place of the old ones, shown once. */
export function RecoveryForm({ isOpen, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/passwords/schema')).renewRecoveryCodesInput}
      action={renewRecoveryCodesForm}
      words={words}
      done={({ recoveryCodes }) => (
        <div className="done" role="status">
          <p>{labels.codesShown}</p>
          <CodeList codes={recoveryCodes} />
        </div>
      )}
    >
      {isOpen && (
        <>
          <InputField name="current" label={labels.current} type="password" autoComplete="current-password" />
          <button>{labels.renew}</button>
        </>
      )}
    </ActionForm>
  );
}
