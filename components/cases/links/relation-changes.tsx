'use client';

import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import { changeRelationForm, strikeRelationForm } from '@/lib/cases/relations/actions';
import { ChangeForm } from './change-form';
import type { LinkGround } from './link-ground';
import { SpanFields } from './span-fields';

type Props = {
  ground: LinkGround;
  relationId: string;
  entries: Readonly<Record<string, string>>;
  once: readonly [string, string];
};

/** Ends, changes or strikes one relation. */
export function RelationChanges({ ground, relationId, entries, once }: Props): ReactElement {
  const { words } = ground;
  return (
    <>
      <Folded title={words.change}>
        <ChangeForm
          ground={ground}
          schema={async () => (await import('@/lib/cases/relations/schema')).changeRelationInput}
          action={changeRelationForm}
          row={{ relationId }}
          once={once[0]}
          entries={entries}
          button={words.changeButton}
          done={words.changed}
        >
          <SpanFields ground={ground} before="" />
        </ChangeForm>
      </Folded>
      <Folded title={words.strike}>
        <ChangeForm
          ground={ground}
          schema={async () => (await import('@/lib/cases/relations/schema')).strikeRelationInput}
          action={strikeRelationForm}
          row={{ relationId }}
          once={once[1]}
          draftAs={`strike-${relationId}`}
          button={words.strikeButton}
          done={words.struck}
        />
      </Folded>
    </>
  );
}
