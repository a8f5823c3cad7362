import type { ReactElement } from 'react';
import { toMyTaskLines, type MyTasks as Tasks } from '@/lib/cases/work/view';
import { todayUtc } from '@/lib/platform/dates/days';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { tasks: Tasks; now: Date; locale: Locale };

/** What this member of staff has been given to do; each name leads to the file's tasks. */
export function MyTasks({ tasks, now, locale }: Props): ReactElement {
  const say = translate(locale, 'work');
  const lines = toMyTaskLines(tasks, locale, todayUtc(now));
  return (
    <section className="waiting" aria-labelledby="my-tasks">
      <h2 id="my-tasks">
        {say('mine.title')}
        {tasks.total === 0 ? null : <span className="count"> {tasks.total}</span>}
      </h2>
      {tasks.total === 0 ? <p className="note">{say('mine.none')}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <a href={`/desk/cases/${line.caseId}/work`} lang={line.name.language}>
              {line.name.text}
            </a>{' '}
            <span className="note">{line.told}</span>
            {line.late ? <strong> {say('tasks.late')}</strong> : null}
            <span className="told">
              {line.kind}: {line.what}
            </span>
          </li>
        ))}
      </ul>
      {tasks.total > lines.length ? (
        <p className="note">{say('mine.more', { count: tasks.total - lines.length })}</p>
      ) : null}
    </section>
  );
}
