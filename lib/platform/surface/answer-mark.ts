/** What a page or a route says about its own answer. */
export type Mark = { status?: AnswerStatus; tags?: string[] };

const ANSWER_STATUSES = [200, 400, 404, 410, 503] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** The tag of an answer that every change may touch, and of a change that may touch every answer. */
export const ALL = 'all';

const TAG = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$/;

/** Reads `status=410;tags=case:ab12,cases`. A part that is not understood is left out. */
export function readMark(content: string): Mark {
  let mark: Mark = {};
  for (const part of content.split(';')) {
    const [name, value = ''] = part.split('=', 2);
    if (name?.trim() === 'status') mark = { ...mark, ...readStatus(value) };
    if (name?.trim() === 'tags') mark = { ...mark, ...readTags(value) };
  }
  return mark;
}

/** Reads the status of a mark; one that is not among the allowed says nothing. */
export function readStatus(text: string): Pick<Mark, 'status'> {
  const status = ANSWER_STATUSES.find((allowed) => String(allowed) === text.trim());
  return status === undefined ? {} : { status };
}

/** Reads the tags of a mark. One malformed tag voids the list: an answer under too few tags would outlive a change. */
export function readTags(text: string): Pick<Mark, 'tags'> {
  const tags = text.split(',').map((tag) => tag.trim());
  return tags.every((tag) => TAG.test(tag)) ? { tags: [...new Set(tags)] } : {};
}

/**
 * Joins the marks of one page. A page bears one; should two stand in it (a layout and its page both spoke), the
 * careful reading wins: the higher status, and the tag that every change drops.
 */
export function joinMarks(marks: readonly Mark[]): { status?: AnswerStatus; tags: string[] } {
  const statuses = marks.flatMap((mark) => (mark.status === undefined ? [] : [mark.status]));
  const [only] = marks;
  const tags = marks.length === 1 && only?.tags !== undefined ? only.tags : [ALL];
  if (statuses.length === 0) return { tags };
  return { status: statuses.reduce((high, status) => (status > high ? status : high)), tags };
}
