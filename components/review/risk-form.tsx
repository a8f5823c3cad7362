'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { assessForReviewForm } from '@/lib/cases/review/actions';

type Choice = { value: string; label: string };
type Props = {
  caseId: string;
  revision: number;
  words: FormWords;
  labels: { level: string; consent: string; reason: string; reasonHint: string; save: string };
  levels: readonly Choice[];
  bases: readonly Choice[];
};

/** Records what publishing could bring upon the person, as judged today. */
export function RiskForm({ caseId, revision, words, labels, levels, bases }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/review/schema')).assessForReviewInput}
      action={assessForReviewForm}
      draftAs="risk"
      words={words}
      shape={{ numbers: ['revision'] }}
      hidden={{ caseId, revision: String(revision) }}
    >
      <SelectField name="level" label={labels.level} options={levels} />
      <SelectField name="consentBasis" label={labels.consent} options={bases} />
      <TextArea name="reason" label={labels.reason} hint={labels.reasonHint} rows={3} />
      <button className="second">{labels.save}</button>
    </ActionForm>
  );
}
