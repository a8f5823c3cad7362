'use client';

import { createContext, useContext, type ReactElement, type ReactNode } from 'react';

type Fold = { title: ReactNode; open?: boolean; id?: string };

const Around = createContext<Fold | null>(null);

/**
 * A form that is not wanted most of the time, behind its own name. The fold is drawn by the form itself: only the form
 * knows that it was refused, and what was refused must stand open on a page without script too.
 */
export function Folded({ children, ...fold }: Fold & { children: ReactNode }): ReactElement {
  return <Around value={fold}>{children}</Around>;
}

/** What a form stands in: the fold around it, open if it has something to say, or nothing. */
export function InFold({ isRefused, children }: { isRefused: boolean; children: ReactNode }): ReactNode {
  const fold = useContext(Around);
  if (fold === null) return children;
  return (
    <details id={fold.id} open={isRefused || fold.open === true}>
      <summary>{fold.title}</summary>
      {children}
    </details>
  );
}
