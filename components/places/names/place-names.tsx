import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { PlaceNameLine } from '@/lib/places/edit/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { PlaceGround } from '../place-ground';
import { AddNameForm } from './add-name-form';
import { CorrectNameForm } from './correct-name-form';
import { EndNameForm } from './end-name-form';

type Props = {
  names: readonly PlaceNameLine[];
  ground: PlaceGround;
  say: Messages['gazetteer']['places'];
};

/** The names of a place with the time in which each was in force, and the forms that add, correct and end one. */
export function PlaceNames({ names, ground, say }: Props): ReactElement {
  const own = ground.say;
  return (
    <>
      {names.length === 0 ? <p>{say.noName}</p> : null}
      <ul className="file-rows">
        {names.map((name) => (
          <li key={name.id}>
            <p>
              <b lang={name.language}>{name.text}</b>
            </p>
            <p className="meta">
              {[
                name.languageName,
                name.kind,
                name.valid ?? say.always,
                ...(name.readers === null ? [] : [say.readers.replace('{language}', name.readers)]),
              ].join(' · ')}
            </p>
            <Folded title={own.correct.replace('{name}', name.text)}>
              <CorrectNameForm ground={ground} name={name} once={randomUUID()} />
            </Folded>
            {name.isCurrent ? (
              <Folded title={own.end.replace('{name}', name.text)}>
                <EndNameForm ground={ground} nameId={name.id} once={randomUUID()} />
              </Folded>
            ) : null}
          </li>
        ))}
      </ul>
      <Folded title={own.addName} open={names.length === 0}>
        <AddNameForm ground={ground} once={randomUUID()} />
      </Folded>
    </>
  );
}
