'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { cancelDestructionForm } from '@/lib/cases/protection/actions';

type Labels = Record<'cancelButton' | 'cancelled', string>;
type Props = { requestId: string; words: FormWords; labels: Labels };

/** Takes back, or declines, a request to destroy a key. */
export function CancelForm({ requestId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/sealed/destruction/schema')).cancelDestructionInput}
      action={cancelDestructionForm}
      words={words}
      hidden={{ requestId }}
      done={() => (
        <p className="done" role="status">
          {labels.cancelled}
        </p>
      )}
    >
      <button className="second">{labels.cancelButton}</button>
    </ActionForm>
  );
}
