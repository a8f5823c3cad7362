'use client';

import { useMemo, type ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import type { Messages } from '@/lib/platform/i18n/messages';
import { askForProofForm, proveAgainByPasskeyForm } from '@/lib/staff/second-factor/passkeys/proof/actions';
import { proveAgainForm } from '@/lib/staff/second-factor/proof/actions';
import { signWithPasskey } from './passkey-ceremony';
import { WithPasskeys } from './with-passkeys';

type Props = { hasPasskeys: boolean; words: FormWords; labels: Messages['sign-in']['factor'] };

/** Shows anew that it is the owner who sits here, by a code or a passkey. */
export function ProofForm({ hasPasskeys, words, labels }: Props): ReactElement {
  const byPasskey = useMemo(() => signWithPasskey(askForProofForm, proveAgainByPasskeyForm), []);
  return (
    <>
      <p>{labels.proofLead}</p>
      <ActionForm
        schema={async () => (await import('@/lib/staff/sign-in/schema')).proveSecondFactorInput}
        action={proveAgainForm}
        words={words}
      >
        <InputField
          name="code"
          label={labels.code}
          hint={labels.codeHint}
          autoComplete="one-time-code"
          className="code"
        />
        <button>{labels.prove}</button>
      </ActionForm>
      {hasPasskeys && (
        <WithPasskeys otherwise={null}>
          <ActionForm
            schema={async () => (await import('@/lib/staff/second-factor/passkeys/schema')).askPasskeyInput}
            action={byPasskey}
            words={words}
          >
            <button className="second">{labels.provePasskey}</button>
          </ActionForm>
        </WithPasskeys>
      )}
    </>
  );
}
