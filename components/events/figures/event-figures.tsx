import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { Figures } from '@/lib/events/figures/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { FigureDecision } from './figure-decision';
import { FigureForm } from './figure-form';
import type { FigureGround } from './figure-ground';
import { FigureTable } from './figure-table';

type Props = {
  eventId: string;
  find: string;
  figures: readonly Figures[];
  ground: FigureGround;
  locale: Locale;
};

/** How many there were, by each voice, and the form that records another figure. */
export function EventFigures({ eventId, find, figures, ground, locale }: Props): ReactElement {
  const say = ground.figures;
  return (
    <>
      <h2 id="figures">{say.title}</h2>
      <p>{say.lead}</p>
      {figures.length === 0 ? <p>{say.none}</p> : null}
      {figures.map((one) => (
        <div key={one.predicate}>
          <FigureTable figures={one} say={say} locale={locale} />
          <FigureDecision figures={one} ground={ground} />
        </div>
      ))}
      <form action={`/desk/events/${eventId}#figures`} className="search" role="search" aria-label={say.find}>
        <label htmlFor="voice">{say.find}</label>
        <div className="inline">
          <input
            id="voice"
            name="voice"
            type="search"
            defaultValue={find}
            maxLength={200}
            autoComplete="off"
          />
          <button className="second">{ground.search}</button>
        </div>
      </form>
      <Folded title={say.add} open={find !== ''}>
        <FigureForm ground={ground} once={randomUUID()} />
      </Folded>
    </>
  );
}
