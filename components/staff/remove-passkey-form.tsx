'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { removePasskeyForm } from '@/lib/staff/second-factor/passkeys/actions';

type Props = { passkeyId: string; name: string; words: FormWords; label: string };

/** Takes one passkey away. */
export function RemovePasskeyForm({ passkeyId, name, words, label }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/second-factor/passkeys/schema')).removePasskeyInput}
      action={removePasskeyForm}
      words={words}
      hidden={{ passkeyId }}
    >
      <button className="second" aria-label={`${label}: ${name}`}>
        {label}
      </button>
    </ActionForm>
  );
}
