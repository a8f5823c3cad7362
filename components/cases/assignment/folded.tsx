import type { ReactElement, ReactNode } from 'react';

/** A form that is not wanted most of the time, behind its own name. */
export function Folded({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
