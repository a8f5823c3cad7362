'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';

type Choice = { value: string; label: string };
export type TaskLabels = { kind: string; what: string; whom: string; dueOn: string; dueHint: string };
type Props = { kinds: readonly Choice[]; people: readonly Choice[]; labels: TaskLabels };

/** What is to be done, by whom, by which day. */
export function TaskFields({ kinds, people, labels }: Props): ReactElement {
  return (
    <div className="row-of-fields">
      <SelectField name="kind" label={labels.kind} options={kinds} />
      <InputField name="what" label={labels.what} />
      <SelectField name="forId" label={labels.whom} options={people} />
      <InputField name="dueOn" type="date" label={labels.dueOn} hint={labels.dueHint} optional />
    </div>
  );
}
