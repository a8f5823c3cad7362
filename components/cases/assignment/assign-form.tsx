'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { assignCaseForm, unassignCaseForm } from '@/lib/cases/assignment/actions';

type Props = {
  caseId: string;
  /** Whether somebody is added to those who keep the file, or taken from them. */
  change: 'assign' | 'end';
  people: readonly { value: string; label: string }[];
  words: FormWords;
  labels: { whom: string; reason: string; button: string };
};

const CHANGES = {
  assign: {
    schema: async () => (await import('@/lib/cases/assignment/schema')).assignCaseInput,
    action: assignCaseForm,
  },
  end: {
    schema: async () => (await import('@/lib/cases/assignment/schema')).unassignCaseInput,
    action: unassignCaseForm,
  },
} as const;

/** Says whose work a file is, or is no more. */
export function AssignForm({ caseId, change, people, words, labels }: Props): ReactElement {
  const { schema, action } = CHANGES[change];
  return (
    <ActionForm schema={schema} action={action} draftAs={change} words={words} hidden={{ caseId }}>
      <SelectField name="staffId" label={labels.whom} options={people} />
      <TextArea name="reason" label={labels.reason} rows={2} />
      <button className="second">{labels.button}</button>
    </ActionForm>
  );
}
