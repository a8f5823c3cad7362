import type { ReactNode } from 'react';
import '../cases/cases.css';

/** Lists and forms of facilities look as those of files do. */
export default function FacilitiesLayout({ children }: { children: ReactNode }): ReactNode {
  return children;
}
