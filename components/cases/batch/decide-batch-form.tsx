'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { applyBatchForm, undoBatchForm } from '@/lib/cases/batch/actions';

type Props = { batchId: string; step: 'apply' | 'undo'; words: FormWords; label: string };

const STEPS = { apply: applyBatchForm, undo: undoBatchForm } as const;

/** Makes a planned change, or takes one back. The page around it says what came of it. */
export function DecideBatchForm({ batchId, step, words, label }: Props): ReactElement {
  return (
    <ActionForm
      key={step}
      schema={async () => (await import('@/lib/cases/batch/schema')).applyBatchInput}
      // The two differ in what they hand back, and nothing here looks at that.
      action={STEPS[step] as typeof applyBatchForm}
      words={words}
      hidden={{ batchId }}
    >
      <button className={step === 'undo' ? 'second' : undefined}>{label}</button>
    </ActionForm>
  );
}
