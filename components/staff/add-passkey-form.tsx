'use client';

import { useMemo, type ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import type { Messages } from '@/lib/platform/i18n/messages';
import { addPasskeyForm, offerPasskeyForm } from '@/lib/staff/second-factor/passkeys/actions';
import { makePasskey } from './passkey-ceremony';
import { WithPasskeys } from './with-passkeys';

type Props = {
  /** False without a fresh proof: then only what just came of the form is shown. */
  isOpen: boolean;
  words: FormWords;
  labels: Messages['sign-in']['factor'];
};

/** Adds a passkey of this device or of a security key. Only a browser with script can make one. */
export function AddPasskeyForm({ isOpen, words, labels }: Props): ReactElement {
  const action = useMemo(() => makePasskey(offerPasskeyForm, addPasskeyForm), []);
  return (
    <WithPasskeys otherwise={<p className="note">{labels.addWithoutScript}</p>}>
      <ActionForm
        schema={async () => (await import('@/lib/staff/second-factor/passkeys/schema')).namePasskeyInput}
        action={action}
        words={words}
        done={() => (
          <p className="done" role="status">
            {labels.added}
          </p>
        )}
      >
        {isOpen && (
          <>
            <InputField
              name="name"
              label={labels.passkeyName}
              hint={labels.passkeyNameHint}
              autoComplete="off"
            />
            <button>{labels.add}</button>
          </>
        )}
      </ActionForm>
    </WithPasskeys>
  );
}
