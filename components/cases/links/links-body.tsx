import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { ChoiceSearch } from '@/components/cases/forms/choice-search';
import { Folded } from '@/components/forms/folded';
import type { LinkLines } from '@/lib/cases/links/view';
import type { Messages } from '@/lib/platform/i18n/messages';
import { MembershipForm } from '@/components/cases/memberships/membership-form';
import { MembershipList } from '@/components/cases/memberships/membership-list';
import { EventLinkForm } from './event-link-form';
import { InvolvementList } from './involvement-list';
import type { LinkGround } from './link-ground';
import { ProposalList } from './proposal-list';
import { RelationForm } from './relation-form';
import { RelationList } from './relation-list';

type Props = {
  lines: LinkLines;
  /** Null for who may not edit the file. */
  ground: LinkGround | null;
  find: string;
  here: string;
  say: Messages['links'];
  ties: Messages['memberships'];
  choose: Messages['desk-cases']['choose'];
};

/** The people and events of a file, and the forms that add to them. */
export function LinksBody({ lines, ground, find, here, say, ties, choose }: Props): ReactElement {
  return (
    <>
      <p>{say.lead}</p>
      {ground === null ? null : <ChoiceSearch action={here} find={find} say={choose} />}
      <h2>{say.relations.title}</h2>
      <RelationList lines={lines.relations} ground={ground} say={say} />
      <ProposalList lines={lines.proposals} here={here} say={say} />
      {ground === null ? null : (
        <Folded id="record" open={find !== '' || ground.proposed !== null} title={say.form.addRelation}>
          <RelationForm ground={ground} />
        </Folded>
      )}
      <h2>{ties.title}</h2>
      <p>{ties.lead}</p>
      <MembershipList lines={lines.memberships} ground={ground} say={ties} />
      {ground === null ? null : (
        <Folded title={ties.form.add} open={find !== ''}>
          <MembershipForm ground={ground} once={randomUUID()} />
        </Folded>
      )}
      <h2>{say.events.title}</h2>
      <InvolvementList lines={lines.involvements} ground={ground} say={say} />
      {ground === null ? null : (
        <Folded open={find !== ''} title={say.form.linkEvent}>
          <EventLinkForm ground={ground} once={randomUUID()} />
        </Folded>
      )}
    </>
  );
}
