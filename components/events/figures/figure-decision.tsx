import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { Figures } from '@/lib/events/figures/view';
import { DecideFiguresForm } from './decide-figures-form';
import type { FigureGround } from './figure-ground';

type Props = { figures: Figures; ground: FigureGround };

/** What became of rival figures, in words, and the form that says it. */
export function FigureDecision({ figures, ground }: Props): ReactElement | null {
  const { decision, predicate } = figures;
  if (decision === null) return null;
  const { set } = decision;
  const { rivals } = ground.claims;
  return (
    <>
      {set === null ? (
        <p className="meta">{ground.figures.noSet}</p>
      ) : (
        <>
          <p className="meta">
            <span lang={set.lang}>{set.about}</span> · {set.word}
          </p>
          {set.preferred === null ? null : <p>{rivals.preferredIs.replace('{who}', set.preferred)}</p>}
          {set.ground === null ? null : <p>{rivals.reason.replace('{ground}', set.ground)}</p>}
        </>
      )}
      <Folded title={rivals.decide}>
        <DecideFiguresForm ground={ground} measure={predicate} decision={decision} once={randomUUID()} />
      </Folded>
    </>
  );
}
