import type { ReactElement } from 'react';

/** Stands in the place of a form that was done. */
export function Saved({ text }: { text: string }): ReactElement {
  return (
    <p className="done" role="status">
      {text}
    </p>
  );
}
