'use client';

import type { ReactElement } from 'react';
import { ChangeForm } from '@/components/cases/links/change-form';
import type { LinkGround } from '@/components/cases/links/link-ground';
import { Folded } from '@/components/forms/folded';
import { changeMembershipForm, strikeMembershipForm } from '@/lib/cases/memberships/actions';
import { MembershipFields } from './membership-fields';

type Props = {
  ground: LinkGround;
  membershipId: string;
  entries: Readonly<Record<string, string>>;
  once: readonly [string, string];
};

/** Corrects, ends or strikes one tie to an organisation. */
export function MembershipChanges({ ground, membershipId, entries, once }: Props): ReactElement {
  const { words, ties } = ground;
  return (
    <>
      <Folded title={ties.form.change}>
        <ChangeForm
          ground={ground}
          schema={async () => (await import('@/lib/cases/memberships/schema')).changeMembershipInput}
          action={changeMembershipForm}
          row={{ membershipId }}
          once={once[0]}
          entries={entries}
          began={entries}
          draftAs={`change-${membershipId}`}
          button={words.changeButton}
          done={words.changed}
        >
          <MembershipFields ground={ground} before="" />
        </ChangeForm>
      </Folded>
      <Folded title={words.strike}>
        <ChangeForm
          ground={ground}
          schema={async () => (await import('@/lib/cases/memberships/schema')).strikeMembershipInput}
          action={strikeMembershipForm}
          row={{ membershipId }}
          once={once[1]}
          draftAs={`strike-${membershipId}`}
          button={ties.form.strikeButton}
          done={words.struck}
        />
      </Folded>
    </>
  );
}
