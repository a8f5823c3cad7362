import type { ReactElement } from 'react';

/** What a page says of its own answer: the status if it is not 200, and the tags of the content it shows. */
export type Answer = { status?: 400 | 404 | 410 | 503; tags: readonly string[] };

/**
 * Carries the answer's status and tags to the surface server, which reads the mark, removes it and keeps the page in
 * memory under the tags. A page cannot set its status itself once its head is on the way.
 */
export function AnswerMark({ answer }: { answer: Answer }): ReactElement {
  const status = answer.status === undefined ? '' : `status=${answer.status};`;
  return <meta name="held-answer" content={`${status}tags=${answer.tags.join(',')}`} />;
}
