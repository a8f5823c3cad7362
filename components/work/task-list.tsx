import type { ReactElement } from 'react';
import type { TaskLine } from '@/lib/cases/work/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { EndTaskForm } from './end-task-form';

type Props = { tasks: readonly TaskLine[]; locale: Locale };

/** Tasks of a file; an open one can be ended where it stands. */
export function TaskList({ tasks, locale }: Props): ReactElement {
  const say = translate(locale, 'work');
  const words = formWords(locale);
  return (
    <ul className="work-rows">
      {tasks.map((task) => (
        <li key={task.id}>
          <p>
            <strong>{task.kind}</strong> {task.what}
          </p>
          <p className="meta">
            {task.told}
            {task.late ? <strong className="late"> {say('tasks.late')}</strong> : null}
          </p>
          {task.open ? (
            <div className="ends">
              <EndTaskForm taskId={task.id} outcome="DONE" words={words} label={say('tasks.markDone')} />
              <EndTaskForm taskId={task.id} outcome="DROPPED" words={words} label={say('tasks.drop')} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
