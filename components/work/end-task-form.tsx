'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { endTaskForm } from '@/lib/cases/tasks/actions';

type Props = { taskId: string; outcome: 'DONE' | 'DROPPED'; words: FormWords; label: string };

/** Ends a task: it is done, or nobody needs it any more. */
export function EndTaskForm({ taskId, outcome, words, label }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/tasks/schema')).endTaskInput}
      action={endTaskForm}
      words={words}
      hidden={{ taskId, outcome }}
      className="beside"
    >
      <button className="plain">{label}</button>
    </ActionForm>
  );
}
