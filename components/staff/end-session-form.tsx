'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { endSessionForm } from '@/lib/staff/sessions/actions';

type Props = { sessionId: string; words: FormWords; labels: { end: string; ended: string } };

/** Ends one session. */
export function EndSessionForm({ sessionId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/sessions/schema')).endSessionInput}
      action={endSessionForm}
      words={words}
      hidden={{ sessionId }}
      done={() => <span role="status">{labels.ended}</span>}
    >
      <button className="second">{labels.end}</button>
    </ActionForm>
  );
}
