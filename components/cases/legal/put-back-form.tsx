'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import { Saved } from '@/components/people/person/saved';
import { amendLegalForm } from '@/lib/cases/legal-fields/actions';
import { legalShape } from '@/lib/cases/legal-fields/form/rules';
import type { LegalGround } from './legal-ground';

type Props = {
  ground: LegalGround;
  once: string;
  field: string;
  /** By what the draft of the reason is known. */
  draftAs: string;
  /** The value that stands, and the earlier one as the form of its field would send it. */
  stands: Readonly<Record<string, string>>;
  earlier: Readonly<Record<string, string>>;
};

/** Writes an earlier value of a field anew: what stood since is kept, and the reason is asked for. */
export function PutBackForm({ ground, once, field, draftAs, stands, earlier }: Props): ReactElement {
  const { say, form, words, hidden } = ground;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/legal-fields/schema')).amendLegalInput}
      action={amendLegalForm}
      words={words}
      shape={legalShape}
      draftAs={draftAs}
      hidden={{ ...hidden, once, field, ...earlier }}
      began={stands}
      done={() => <Saved text={say.saved} />}
    >
      <WhyField say={form} />
      <button className="second">{say.putBack}</button>
    </ActionForm>
  );
}
