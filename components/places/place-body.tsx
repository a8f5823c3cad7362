import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import type { DeskPlace } from '@/lib/places/edit/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { AmendPlaceForm } from './amend-place-form';
import { PlaceNames } from './names/place-names';
import type { PlaceGround } from './place-ground';

type Props = {
  place: DeskPlace;
  ground: PlaceGround;
  say: Messages['gazetteer']['places'];
  /** The day whose names are asked for; `isDay` false where what was typed is none. */
  asked: { day: string; isDay: boolean };
};

/** One place: its names, which of them it had on a day, what it is, and what lies in it. */
export function PlaceBody({ place, ground, say, asked }: Props): ReactElement {
  return (
    <>
      <p className="meta">
        {place.summary}
        {place.within === null ? null : (
          <>
            {' '}
            · {say.within}: <a href={`/desk/places/${place.within.id}`}>{place.within.text}</a>
          </>
        )}
      </p>
      <h2>{say.names}</h2>
      <PlaceNames names={place.names} ground={ground} say={say} />
      <h2>{say.onDay}</h2>
      <form action={`/desk/places/${place.id}`} className="search">
        <label htmlFor="day">{say.day}</label>
        <div className="inline">
          <input id="day" name="day" type="date" defaultValue={asked.day} />
          <button className="second">{say.show}</button>
        </div>
      </form>
      {asked.isDay ? null : <p role="status">{say.noDay}</p>}
      {place.namesOn.length === 0 ? <p>{say.onDayNone}</p> : null}
      <ul>
        {place.namesOn.map((one) => (
          <li key={one.language}>
            {one.language}: <b>{one.text}</b>
          </li>
        ))}
      </ul>
      <h2>{say.what}</h2>
      <AmendPlaceForm ground={ground} entries={place.entries} once={randomUUID()} />
      {place.parts.length === 0 ? null : <h2>{say.parts}</h2>}
      <ul>
        {place.parts.map((part) => (
          <li key={part.id}>
            <a href={`/desk/places/${part.id}`}>{part.text}</a>
          </li>
        ))}
      </ul>
      {place.facilities.length === 0 ? null : <h2>{say.facilities}</h2>}
      <ul>
        {place.facilities.map((facility) => (
          <li key={facility.id}>
            <a href={`/desk/facilities/${facility.id}`}>{facility.text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
