import type { ReactNode } from 'react';
import '../cases/cases.css';

/** Lists and forms of organisations look as those of files do. */
export default function OrganisationsLayout({ children }: { children: ReactNode }): ReactNode {
  return children;
}
