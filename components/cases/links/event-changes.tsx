'use client';

import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import { changeLinkForm, unlinkEventForm } from '@/lib/cases/involvements/actions';
import { ChangeForm } from './change-form';
import type { LinkGround } from './link-ground';
import { PartFields } from './part-fields';

type Props = {
  ground: LinkGround;
  involvementId: string;
  entries: Readonly<Record<string, string>>;
  once: readonly [string, string];
};

/** Changes the part in one event, or takes the person out of it. */
export function EventChanges({ ground, involvementId, entries, once }: Props): ReactElement {
  const { words } = ground;
  return (
    <>
      <Folded title={words.change}>
        <ChangeForm
          ground={ground}
          schema={async () => (await import('@/lib/cases/involvements/schema')).changeLinkInput}
          action={changeLinkForm}
          row={{ involvementId }}
          once={once[0]}
          entries={entries}
          button={words.changeButton}
          done={words.changed}
        >
          <PartFields ground={ground} />
        </ChangeForm>
      </Folded>
      <Folded title={words.unlink}>
        <ChangeForm
          ground={ground}
          schema={async () => (await import('@/lib/cases/involvements/schema')).unlinkEventInput}
          action={unlinkEventForm}
          row={{ involvementId }}
          once={once[1]}
          draftAs={`unlink-${involvementId}`}
          button={words.unlinkButton}
          done={words.unlinked}
        />
      </Folded>
    </>
  );
}
