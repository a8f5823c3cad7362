import type { ReactElement } from 'react';
import { taskKind } from '@/lib/cases/tasks/schema';
import {
  nameOfFile,
  toCommentLines,
  toTaskLines,
  type WorkRows,
  type WorkReader,
} from '@/lib/cases/work/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { CommentForm } from './comment-form';
import { CommentList } from './comment-list';
import { LinkList } from './link-list';
import { TaskForm } from './task-form';
import { TaskList } from './task-list';

type Props = { rows: WorkRows; actor: WorkReader; now: Date; locale: Locale };

/** Open tasks and the form for another, the comments, and what has been done. */
export function WorkBody({ rows, actor, now, locale }: Props): ReactElement {
  const say = MESSAGES[locale].work;
  const words = formWords(locale);
  const today = todayUtc(now);
  const name = nameOfFile(rows, locale);
  const comments = toCommentLines(rows, locale, actor);
  const kinds = taskKind.options.map((kind) => ({ value: kind, label: say.kinds[kind] }));
  const people = rows.candidates.map((one) => ({
    value: one.id,
    label: one.id === actor.id ? say.tasks.me : one.name,
  }));
  return (
    <article>
      <p className="note">{rows.code}</p>
      <h1 lang={name.language}>{name.text}</h1>
      <p className="note">{say.lead}</p>
      <h2>{say.tasks.title}</h2>
      {rows.open.length === 0 ? <p>{say.tasks.none}</p> : null}
      <TaskList tasks={toTaskLines(rows.open, locale, actor, today)} locale={locale} />
      <h3>{say.tasks.add}</h3>
      <TaskForm
        caseId={rows.id}
        entries={{ forId: actor.id }}
        {...{ kinds, people, words, labels: say.tasks }}
      />
      {rows.links.length === 0 ? null : (
        <details>
          <summary>{say.links.title}</summary>
          <LinkList caseId={rows.id} links={rows.links} today={today} locale={locale} />
        </details>
      )}
      {rows.ended.length === 0 ? null : (
        <details>
          <summary>{say.tasks.ended}</summary>
          <TaskList tasks={toTaskLines(rows.ended, locale, actor, today)} locale={locale} />
        </details>
      )}
      <h2>{say.comments.title}</h2>
      {comments.length === 0 ? <p>{say.comments.none}</p> : null}
      <CommentList comments={comments} locale={locale} />
      <CommentForm caseId={rows.id} words={words} labels={say.comments} />
    </article>
  );
}
