import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { PersonGround } from '@/components/people/person/person-ground';
import type { MergedView } from '@/lib/people/merge/view';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { UndoForm } from './undo-form';

type Props = { merged: readonly MergedView[]; ground: PersonGround };

/** Who was merged into this person, each with the way back. */
export function MergedPeople({ merged, ground }: Props): ReactElement | null {
  const { merge: say } = MESSAGES[ground.locale];
  if (merged.length === 0) return null;
  return (
    <>
      <h2>{say.standing}</h2>
      <p className="note">{say.standingLead}</p>
      <ul className="file-rows">
        {merged.map((one) => (
          <li key={one.id}>
            <p>
              {one.names.length === 0 ? say.nameless : null}
              {one.names.map((name, at) => (
                <span key={`${name.text}-${name.language}`}>
                  {at === 0 ? '' : ' · '}
                  <span lang={name.language}>{name.text}</span>
                </span>
              ))}
            </p>
            <p className="meta">{one.said}</p>
            {one.isLast ? (
              <Folded title={say.undo}>
                <UndoForm {...{ ground, say }} once={randomUUID()} mergeId={one.id} />
              </Folded>
            ) : (
              <p className="meta">{say.laterFirst}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
