'use client';

import type { ComponentProps, ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { addTaskForm } from '@/lib/cases/tasks/actions';
import type { Entries } from '@/lib/platform/forms/entries';
import { TaskFields } from './task-fields';

type Props = Omit<ComponentProps<typeof TaskFields>, 'labels'> & {
  caseId: string;
  entries: Entries;
  words: FormWords;
  labels: ComponentProps<typeof TaskFields>['labels'] & { add: string; added: string; another: string };
};

/** Adds a task to a file. */
export function TaskForm({ caseId, entries, words, labels, ...choices }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/tasks/schema')).addTaskInput}
      action={addTaskForm}
      draftAs="task"
      words={words}
      entries={entries}
      hidden={{ caseId }}
      done={() => (
        <p className="done" role="status">
          {labels.added} <a href={`/desk/cases/${caseId}/work`}>{labels.another}</a>
        </p>
      )}
    >
      <TaskFields {...choices} labels={labels} />
      <button>{labels.add}</button>
    </ActionForm>
  );
}
