import type { ReactElement } from 'react';

/** A moment to the minute in UTC, the same in each language: colleagues compare them across time zones. */
export function Moment({ at }: { at: Date }): ReactElement {
  const text = at.toISOString();
  return <time dateTime={text}>{`${text.slice(0, 10)} ${text.slice(11, 16)} UTC`}</time>;
}
