'use client';

import type { ReactElement } from 'react';
import type { NarrativeWords } from './narrative-words';

type Props = { caseId: string; say: Pick<NarrativeWords, 'saved' | 'back'> };

/** The text is kept; where to go on. */
export function TextSaved({ caseId, say }: Props): ReactElement {
  return (
    <p className="done" role="status">
      {say.saved} <a href={`/desk/cases/${caseId}/translations`}>{say.back}</a>
    </p>
  );
}
