'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { checkChainForm } from '@/lib/audit/check/actions';

type Props = { words: FormWords; labels: { button: string; holdsNow: string; brokenNow: string } };

/** Has the whole chain checked now. */
export function CheckForm({ words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/audit/check/schema')).checkChainInput}
      action={checkChainForm}
      words={words}
      done={({ faults }) => (
        <p className={faults === 0 ? 'done' : 'flag'} role="status">
          {faults === 0 ? labels.holdsNow : labels.brokenNow}
        </p>
      )}
    >
      <button className="second">{labels.button}</button>
    </ActionForm>
  );
}
