import type { ReactElement } from 'react';
import type { Mark } from '@/lib/cases/file/evidence/view';

/** Who may see a row, in a word that leads to where it is changed; the bar at the row's left says it a second time. */
export function VisibilityWord({ mark }: { mark: Mark }): ReactElement {
  const className = `visible-to ${mark.level.toLowerCase()}`;
  if (mark.changeAt === undefined) return <span className={className}>{mark.word}</span>;
  return (
    <a className={className} href={mark.changeAt}>
      {mark.word}
    </a>
  );
}
