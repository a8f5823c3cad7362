'use client';

import type { ReactElement } from 'react';
import { describeDate } from '@/lib/platform/dates/describe-date';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { FormGround } from './form-ground';

type Props = {
  ground: Pick<FormGround, 'saved' | 'caseId' | 'here' | 'say' | 'language'>;
  /** The date that was recorded, in EDTF; null or absent where there is none. */
  when?: string | null;
};

/** It is recorded, with its date as it was understood; where to go on. */
export function SavedNote({ ground, when }: Props): ReactElement {
  const date = readEdtf(when ?? '');
  return (
    <div className="done" role="status">
      <p>{ground.saved.saved}</p>
      {date === null ? null : <p>{describeDate(date, ground.language, ground.say.dateReading)}</p>}
      <p>
        <a href={`/desk/cases/${ground.caseId}`}>{ground.saved.toFile}</a> ·{' '}
        <a href={ground.here}>{ground.saved.another}</a>
      </p>
    </div>
  );
}
