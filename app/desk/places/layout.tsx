import type { ReactNode } from 'react';
import '../cases/cases.css';

/** Lists and forms of places look as those of files do. */
export default function PlacesLayout({ children }: { children: ReactNode }): ReactNode {
  return children;
}
