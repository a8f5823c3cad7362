import { mayTakeBackComment } from '@/lib/cases/comments/policy';
import type { TaskKind } from '@/lib/cases/tasks/schema';
import { nameFor } from '@/lib/people/view';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { sayDayShort } from '@/lib/platform/dates/say';
import { isLocale, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { Actor } from '@/lib/platform/session/actor';

type NameRow = { text: string; language: string; preferredFor: string | null };
type Who = { name: string };

type CommentRow = {
  id: string;
  text: string | null;
  writtenById: string;
  writtenBy: Who;
  writtenAt: Date;
  takenBackBy: Who | null;
  takenBackAt: Date | null;
};
type TaskRow = {
  id: string;
  kind: string;
  what: string;
  for: Who;
  forId: string;
  dueOn: Date | null;
  madeBy: Who;
  outcome: string | null;
  endedBy: Who | null;
  endedAt: Date | null;
};

/** A document of the file that stands on the web; `linkDeadOn` where its address was found to lead nowhere. */
export type LinkRow = {
  id: string;
  title: string;
  language: string;
  address: string | null;
  linkDeadOn: Date | null;
};

/** Who looks at the work of a file: what is theirs to end is offered to them. */
export type WorkReader = Actor;

export type WorkRows = {
  id: string;
  code: string;
  names: NameRow[];
  /** The newest first. */
  comments: CommentRow[];
  /** What is due first, first. */
  open: TaskRow[];
  ended: TaskRow[];
  /** Whom a task in this file can be given. */
  candidates: { id: string; name: string }[];
  links: LinkRow[];
};

export type MyTasks = {
  total: number;
  rows: {
    id: string;
    kind: string;
    what: string;
    dueOn: Date | null;
    case: { id: string; code: string; person: { names: NameRow[] } };
  }[];
};

/** A comment in words; `text` is null where it was taken back, and `gone` says by whom. */
export type CommentLine = {
  id: string;
  head: string;
  text: string | null;
  gone: string;
  mayTakeBack: boolean;
};
/** A task in words. `late`: its day has passed. */
export type TaskLine = { id: string; kind: string; what: string; told: string; late: boolean; open: boolean };

/** Comments, the oldest first, as a conversation is read. */
export function toCommentLines(rows: WorkRows, locale: Locale, actor: Actor): CommentLine[] {
  const say = translate(locale, 'work');
  return rows.comments.toReversed().map((row) => ({
    id: row.id,
    head: `${row.writtenBy.name} · ${dayOf(row.writtenAt, locale)}`,
    text: row.text,
    gone: say('comments.gone', { name: row.takenBackBy?.name ?? '' }),
    mayTakeBack: row.text !== null && mayTakeBackComment(actor, row),
  }));
}

/** Tasks of a file, each with whose it is, when it is due or how it ended. */
export function toTaskLines(
  rows: readonly TaskRow[],
  locale: Locale,
  actor: Actor,
  today: IsoDay,
): TaskLine[] {
  const say = translate(locale, 'work');
  return rows.map((row) => {
    const by = row.endedBy?.name ?? '';
    const on = row.endedAt === null ? '' : dayOf(row.endedAt, locale);
    const ended = row.outcome === 'DONE' ? say('tasks.done', { by, on }) : say('tasks.dropped', { by, on });
    const whose = row.forId === actor.id ? say('tasks.forMe') : say('tasks.forWhom', { name: row.for.name });
    return {
      id: row.id,
      kind: sayTaskKind(row.kind, locale),
      what: row.what,
      told: [whose, sayDue(row.dueOn, locale), row.outcome === null ? null : ended]
        .filter((part) => part !== null)
        .join(' · '),
      late: row.outcome === null && isLate(row.dueOn, today),
      open: row.outcome === null,
    };
  });
}

export type MyTaskLine = TaskLine & { caseId: string; name: { text: string; language: string } };

/** One's own tasks, each with the file it is in. */
export function toMyTaskLines(tasks: MyTasks, locale: Locale, today: IsoDay): MyTaskLine[] {
  return tasks.rows.map((row) => ({
    id: row.id,
    kind: sayTaskKind(row.kind, locale),
    what: row.what,
    told: [row.case.code, sayDue(row.dueOn, locale)].filter((part) => part !== null).join(' · '),
    late: isLate(row.dueOn, today),
    open: true,
    caseId: row.case.id,
    name: nameOfFile({ code: row.case.code, names: row.case.person.names }, locale),
  }));
}

/** The name that a file goes by in this language. */
export function nameOfFile(
  file: { code: string; names: readonly NameRow[] },
  locale: Locale,
): { text: string; language: string } {
  const names = file.names.map(({ preferredFor, ...name }) => ({
    ...name,
    preferredFor: isLocale(preferredFor) ? preferredFor : null,
  }));
  return nameFor({ code: file.code, names }, locale);
}

function sayTaskKind(kind: string, locale: Locale): string {
  return translate(locale, 'work')(`kinds.${kind as TaskKind}`);
}

function sayDue(dueOn: Date | null, locale: Locale): string | null {
  const day = dayFromColumn(dueOn);
  return day === null ? null : translate(locale, 'work')('tasks.due', { day: sayDayShort(day, locale) });
}

function isLate(dueOn: Date | null, today: IsoDay): boolean {
  const day = dayFromColumn(dueOn);
  return day !== null && day < today;
}

function dayOf(at: Date, locale: Locale): string {
  return sayDayShort(at.toISOString().slice(0, 10), locale);
}
