'use client';

import type { ReactElement, ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { TextArea } from '@/components/forms/text-area';
import { planBatchForm } from '@/lib/cases/batch/actions';
import type { PlanBatch } from '@/lib/cases/batch/schema';

type Props = {
  change: PlanBatch['change'];
  /** Ids with commas between. */
  files: string;
  words: FormWords;
  labels: { reason: string; plan: string; planned: string; look: string };
  /** What the change needs besides the reason. */
  children: ReactNode;
};

/** Plans one change of the chosen files; nothing is changed before it was looked at. */
export function PlanForm({ change, files, words, labels, children }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/batch/schema')).planBatchInput}
      action={planBatchForm}
      words={words}
      hidden={{ change, files }}
      done={({ id }) => (
        <p className="done" role="status">
          {labels.planned} <a href={`/desk/cases/bulk/${id}`}>{labels.look}</a>
        </p>
      )}
    >
      {children}
      <TextArea name="reason" label={labels.reason} rows={2} />
      <button>{labels.plan}</button>
    </ActionForm>
  );
}
