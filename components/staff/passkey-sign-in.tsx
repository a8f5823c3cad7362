'use client';

import { useMemo, type ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { askForPasskeyForm, provePasskeyForm } from '@/lib/staff/sign-in/actions';
import { signWithPasskey } from './passkey-ceremony';
import { WithPasskeys } from './with-passkeys';

type Props = { words: FormWords; labels: { usePasskey: string; withoutScript: string } };

/** The second step of signing in by a passkey; without script it says that a code is the way. */
export function PasskeySignIn({ words, labels }: Props): ReactElement {
  const action = useMemo(() => signWithPasskey(askForPasskeyForm, provePasskeyForm), []);
  return (
    <WithPasskeys otherwise={<p className="note">{labels.withoutScript}</p>}>
      <ActionForm
        schema={async () => (await import('@/lib/staff/second-factor/passkeys/schema')).askPasskeyInput}
        action={action}
        words={words}
      >
        <button className="second">{labels.usePasskey}</button>
      </ActionForm>
    </WithPasskeys>
  );
}
