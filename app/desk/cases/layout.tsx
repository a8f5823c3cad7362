import type { ReactNode } from 'react';
import './cases.css';
import './suggested.css';
import './source-picker.css';

/** The look of lists and files. */
export default function CasesLayout({ children }: { children: ReactNode }): ReactNode {
  return children;
}
