import type { ReactElement } from 'react';
import type { Mark } from '@/lib/cases/file/evidence/view';

/** Who may see a row, in a word; the bar at the row's left says it a second time. */
export function VisibilityWord({ mark }: { mark: Mark }): ReactElement {
  return <span className={`visible-to ${mark.level.toLowerCase()}`}>{mark.word}</span>;
}
