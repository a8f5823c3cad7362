import { randomUUID } from 'node:crypto';
import type { ReactElement, ReactNode } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import { PersonLink } from '@/components/cases/links/person-link';
import { Folded } from '@/components/forms/folded';
import type { DeskEvent } from '@/lib/events/edit/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { AmendForm } from './amend-form';
import type { EventGround } from './event-ground';
import { PublishForm } from './publish-form';
import { TextForm } from './text-form';
import { WithdrawForm } from './withdraw-form';

type Props = {
  event: DeskEvent;
  ground: EventGround;
  /** What the places to choose from were narrowed to. */
  find: string;
  /** A reviewer who wrote no part of it since it was last published. */
  mayPublish: boolean;
  say: Messages['desk-events'];
  closed: Messages['links']['relations'];
  /** The figures of the event, drawn. */
  figures: ReactNode;
};

/** One event: its texts, what it was, who had a part in it, and its way to the public. */
export function EventBody({ event, ground, find, mayPublish, say, closed, figures }: Props): ReactElement {
  const isPublished = event.state === 'PUBLISHED';
  return (
    <>
      <p className="meta">
        {event.slug} · <VisibilityWord mark={event.mark} />
        {event.version === null ? '' : ` · ${say.version.replace('{version}', String(event.version))}`}
      </p>
      <h2>{say.texts}</h2>
      {event.texts.map(({ language, entries }) => (
        <Folded
          key={language}
          open={entries['name'] === ''}
          title={
            <>
              {ground.languages.find((one) => one.value === language)?.label}
              {entries['name'] === '' ? '' : `: ${entries['name'] ?? ''}`}
            </>
          }
        >
          <TextForm ground={ground} language={language} entries={entries} once={randomUUID()} />
        </Folded>
      ))}
      <h2>{say.what}</h2>
      <form action={`/desk/events/${event.id}`} className="search" role="search" aria-label={say.findPlace}>
        <label htmlFor="find">{say.findPlace}</label>
        <div className="inline">
          <input id="find" name="find" type="search" defaultValue={find} maxLength={200} autoComplete="off" />
          <button className="second">{say.list.find}</button>
        </div>
      </form>
      <AmendForm ground={ground} entries={event.entries} once={randomUUID()} />
      {figures}
      <h2>{say.people}</h2>
      <p className="note">{say.peopleNote}</p>
      {event.people.length === 0 ? <p>{say.nobody}</p> : null}
      <ul className="file-rows">
        {event.people.map((one) => (
          <li key={one.id} className={`marked ${one.mark.level.toLowerCase()}`}>
            {one.role}: <PersonLink person={one.person} say={closed} /> · <VisibilityWord mark={one.mark} />
          </li>
        ))}
      </ul>
      <h2>{say.public}</h2>
      <p>{isPublished ? say.isPublic : say.isNotPublic}</p>
      {mayPublish ? (
        <PublishForm ground={ground} once={randomUUID()} />
      ) : (
        <p className="note">{say.second}</p>
      )}
      {isPublished ? (
        <Folded title={say.form.withdrawButton}>
          <WithdrawForm ground={ground} />
        </Folded>
      ) : null}
    </>
  );
}
