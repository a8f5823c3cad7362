import type { ReactNode } from 'react';
import '../cases/cases.css';
import '../cases/source-picker.css';

/** Lists and forms of events look as those of files do. */
export default function EventsLayout({ children }: { children: ReactNode }): ReactNode {
  return children;
}
