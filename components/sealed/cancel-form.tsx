'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { cancelDestructionForm } from '@/lib/cases/protection/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { requestId: string; words: FormWords; labels: Messages['protection']['sealed'] };

/** Takes back, or declines, a request to destroy the key of a case. */
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
