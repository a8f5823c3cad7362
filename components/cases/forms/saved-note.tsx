'use client';

import { Fragment, useEffect, useRef, type ReactElement } from 'react';
import type { LegalWarning } from '@/lib/cases/charges/warnings/rules';
import { goOnPath, isOnWord, ON_WORD, sameWordPath } from '@/lib/cases/facts/rules';
import { describeDate } from '@/lib/platform/dates/describe-date';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { FormGround } from './form-ground';
import { GoOnNote } from './go-on-note';

type Props = {
  ground: Pick<FormGround, 'saved' | 'caseId' | 'here' | 'language' | 'goOn'> & {
    say: Pick<FormGround['say'], 'dateReading'>;
  };
  /** The row, and with what somebody goes on. */
  id?: string;
  goesOn?: string | null;
  /** The date that was recorded, in EDTF; null or absent where there is none. */
  when?: string | null;
  /** What is improbable and may still be right. */
  warnings?: readonly LegalWarning[];
};

/** It is recorded, with its date as it was understood and what to check; where to go on. */
export function SavedNote({ ground, id, goesOn = null, when, warnings = [] }: Props): ReactElement {
  const date = readEdtf(when ?? '');
  const { goOn } = ground;
  const { sameWord } = ground.saved;
  const note = useRef<HTMLDivElement>(null);
  // The form was here that held the focus: whoever goes on by keys goes on from its place.
  useEffect(() => note.current?.focus(), []);
  if (goesOn !== null && isOnWord(goesOn) && goOn !== undefined && id !== undefined) {
    const to = goOnPath(ground.caseId, goesOn, goOn.what, id);
    return <GoOnNote to={to} saved={ground.saved.saved} next={goOn.links[goesOn]} />;
  }
  return (
    <div className="done" role="status" ref={note} tabIndex={-1}>
      <p>{ground.saved.saved}</p>
      {date === null ? null : <p>{describeDate(date, ground.language, ground.say.dateReading)}</p>}
      {warnings.map((warning) => (
        <p key={warning} className="flag">
          {ground.saved.warnings[warning]}
        </p>
      ))}
      <p>
        <a href={`/desk/cases/${ground.caseId}`}>{ground.saved.toFile}</a> ·{' '}
        <a href={ground.here}>{ground.saved.another}</a>
      </p>
      {sameWord === undefined ? null : (
        <nav aria-label={sameWord.title}>
          <p>
            {sameWord.title}{' '}
            {ON_WORD.map((what, at) => (
              <Fragment key={what}>
                {at === 0 ? null : ' · '}
                <a href={sameWordPath(ground.caseId, what)}>{sameWord.add[what]}</a>
              </Fragment>
            ))}
          </p>
        </nav>
      )}
    </div>
  );
}
