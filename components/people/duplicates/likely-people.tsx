import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { PersonGround } from '@/components/people/person/person-ground';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import type { KeptApart } from '@/lib/people/distinct/rules';
import type { LikelyView, ToldApart } from '@/lib/people/duplicates/view';
import { Saved } from '@/components/people/person/saved';
import { LikelyEntry } from './likely-entry';
import { TakeBackForm } from './take-back-form';
import { TellApartForm } from './tell-apart-form';

type Props = {
  likely: readonly LikelyView[];
  apart: readonly ToldApart[];
  ground: PersonGround;
  /** What a form without script has just done: its own place is gone by now. */
  kept: KeptApart | null;
};

/** Who may be the same person and why, and who was told apart. */
export function LikelyPeople({ likely, apart, ground, kept }: Props): ReactElement {
  const { say } = ground;
  return (
    <>
      <h2>{say.likely.title}</h2>
      {kept === null ? null : <Saved text={say.likely[kept]} />}
      <p className="note">{likely.length === 0 ? say.likely.nobody : say.likely.lead}</p>
      <ul className="file-rows">
        {likely.map((one) => (
          <li key={one.id}>
            <LikelyEntry one={one} />
            {one.mayMerge ? (
              <p className="add-links">
                <a href={`/desk/cases/${ground.hidden.caseId}/person/merge/${one.id}`}>
                  {MESSAGES[ground.locale].merge.compare}
                </a>
              </p>
            ) : null}
            <Folded title={say.likely.notSame}>
              <TellApartForm ground={ground} once={randomUUID()} otherId={one.id} />
            </Folded>
          </li>
        ))}
      </ul>
      {apart.length === 0 ? null : <h3>{say.likely.apart}</h3>}
      <ul className="file-rows">
        {apart.map(({ id, name, language, reason, by }) => (
          <li key={id}>
            <p lang={language}>{name}</p>
            <p className="meta">{say.likely.apartBy.replace('{reason}', reason).replace('{by}', by)}</p>
            <Folded title={say.likely.takeBack}>
              <TakeBackForm ground={ground} once={randomUUID()} distinctId={id} />
            </Folded>
          </li>
        ))}
      </ul>
    </>
  );
}
