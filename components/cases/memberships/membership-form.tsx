'use client';

import type { ReactElement } from 'react';
import { FactForm } from '@/components/cases/forms/fact-form';
import type { LinkGround } from '@/components/cases/links/link-ground';
import { SelectField } from '@/components/forms/select-field';
import { addMembershipForm } from '@/lib/cases/memberships/actions';
import { MembershipFields } from './membership-fields';

/** Records in which organisation somebody is or was, and on whose word. */
export function MembershipForm({ ground, once }: { ground: LinkGround; once: string }): ReactElement {
  const { ties } = ground;
  return (
    <FactForm
      ground={{ ...ground.form, once, submit: ties.form.add }}
      schema={async () => (await import('@/lib/cases/memberships/schema')).addMembershipOnWordInput}
      action={addMembershipForm}
      draftAs="membership"
    >
      <SelectField
        name="fact.organisationId"
        label={ties.form.organisation}
        hint={ties.form.organisationHint}
        options={ground.organisations}
      />
      <MembershipFields ground={ground} before="fact." />
    </FactForm>
  );
}
