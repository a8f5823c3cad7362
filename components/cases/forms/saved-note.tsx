'use client';

import type { ReactElement } from 'react';
import type { FormGround } from './form-ground';

type Props = { ground: Pick<FormGround, 'saved' | 'caseId' | 'here'> };

/** It is recorded; where to go on. */
export function SavedNote({ ground }: Props): ReactElement {
  return (
    <div className="done" role="status">
      <p>{ground.saved.saved}</p>
      <p>
        <a href={`/desk/cases/${ground.caseId}`}>{ground.saved.toFile}</a> ·{' '}
        <a href={ground.here}>{ground.saved.another}</a>
      </p>
    </div>
  );
}
