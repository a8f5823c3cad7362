import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { DeskFacility } from '@/lib/places/facilities/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { AmendFacilityForm } from './amend-facility-form';
import type { FacilityGround } from './facility-ground';
import { FacilityNameForm } from './facility-name-form';

type Props = { facility: DeskFacility; ground: FacilityGround; say: Messages['gazetteer']['facilities'] };

/** One facility: what it is called, where it stands, and how to write to somebody held there. */
export function FacilityBody({ facility, ground, say }: Props): ReactElement {
  const { checked, town, names } = facility;
  const notes =
    checked === null
      ? [say.notChecked]
      : [say.wasChecked.replace('{day}', checked.words), ...(checked.isStale ? [say.stale] : [])];
  return (
    <>
      <p className="meta">
        {facility.code}
        {facility.code !== null && town !== null ? ' · ' : null}
        {town === null ? null : <a href={`/desk/places/${town.id}`}>{town.text}</a>}
      </p>
      <h2>{say.names}</h2>
      <ul className="file-rows">
        {names.map((name) => (
          <li key={name.id}>
            <p>
              <b lang={name.lang}>{name.text}</b>
            </p>
            <p className="meta">
              {[
                name.language,
                ...(name.readers === null ? [] : [say.readers.replace('{language}', name.readers)]),
              ].join(' · ')}
            </p>
            <Folded title={ground.say.correct.replace('{name}', name.text)}>
              <FacilityNameForm ground={ground} name={name} once={randomUUID()} />
            </Folded>
          </li>
        ))}
      </ul>
      <Folded title={ground.say.addName}>
        <FacilityNameForm ground={ground} name={null} once={randomUUID()} />
      </Folded>
      <h2>{say.what}</h2>
      <AmendFacilityForm
        ground={ground}
        entries={facility.entries}
        once={randomUUID()}
        letters={{ title: say.letters, lead: say.lettersLead, notes }}
      />
    </>
  );
}
