'use client';

import { createContext, useContext, useState, type ReactElement, type ReactNode } from 'react';

type Fold = { title: ReactNode; open?: boolean; id?: string };

const Around = createContext<Fold | null>(null);

/**
 * A form that is not wanted most of the time, behind its own name. The fold is drawn by the form itself: only the form
 * knows that it was refused, and what was refused must stand open on a page without script too.
 */
export function Folded({ children, ...fold }: Fold & { children: ReactNode }): ReactElement {
  return <Around value={fold}>{children}</Around>;
}

/**
 * What a form stands in: the fold around it, open if it has something to say, or nothing. Once opened so, it stays: the
 * last fault goes while it is being mended, and the form must not close over whoever is typing.
 */
export function InFold({ isRefused, children }: { isRefused: boolean; children: ReactNode }): ReactNode {
  const fold = useContext(Around);
  const [wasRefused, setWasRefused] = useState(isRefused);
  if (isRefused && !wasRefused) setWasRefused(true);
  if (fold === null) return children;
  return (
    <details id={fold.id} open={wasRefused || fold.open === true}>
      <summary>{fold.title}</summary>
      {children}
    </details>
  );
}
