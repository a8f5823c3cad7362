'use client';

import type { ReactElement } from 'react';
import type { LegalWarning } from '@/lib/cases/charges/warnings/rules';
import type { FormGround } from './form-ground';

type Props = {
  ground: Pick<FormGround, 'saved' | 'caseId' | 'here'>;
  warnings?: readonly LegalWarning[];
};

/** It is recorded; where to go on. */
export function SavedNote({ ground, warnings = [] }: Props): ReactElement {
  return (
    <div className="done" role="status">
      <p>{ground.saved.saved}</p>
      {warnings.map((warning) => (
        <p key={warning} className="flag">
          {ground.saved.warnings[warning]}
        </p>
      ))}
      <p>
        <a href={`/desk/cases/${ground.caseId}`}>{ground.saved.toFile}</a> ·{' '}
        <a href={ground.here}>{ground.saved.another}</a>
      </p>
    </div>
  );
}
