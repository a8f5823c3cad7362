import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { DeskFacility } from '@/lib/places/facilities/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { AddSpellingForm } from './add-spelling-form';
import { AmendFacilityForm } from './amend-facility-form';
import type { FacilityGround } from './facility-ground';

type Props = { facility: DeskFacility; ground: FacilityGround; say: Messages['gazetteer']['facilities'] };

/** One facility: how it is spelled, where it stands, and how to write to somebody held there. */
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
      <AmendFacilityForm
        ground={ground}
        entries={facility.entries}
        once={randomUUID()}
        letters={{ title: say.letters, lead: say.lettersLead, notes }}
      />
      <h2>{say.spellings}</h2>
      {names.length === 0 ? <p>{say.noSpelling}</p> : null}
      <ul>
        {names.map((name) => (
          <li key={name.id}>
            <span lang={name.lang}>{name.text}</span> · {name.language}
          </li>
        ))}
      </ul>
      <Folded title={ground.say.addName}>
        <AddSpellingForm ground={ground} once={randomUUID()} />
      </Folded>
    </>
  );
}
