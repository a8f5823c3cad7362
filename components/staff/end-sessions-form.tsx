'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { endSessionsForm } from '@/lib/staff/sessions/actions';

type Props = { staffId: string; words: FormWords; labels: { endNow: string; ended: string } };

/** Signs a person out of every browser. */
export function EndSessionsForm({ staffId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/sessions/schema')).endSessionsInput}
      action={endSessionsForm}
      words={words}
      hidden={{ staffId }}
      done={() => (
        <p className="done" role="status">
          {labels.ended}
        </p>
      )}
    >
      <button>{labels.endNow}</button>
    </ActionForm>
  );
}
