'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { TickField } from '@/components/forms/tick-field';
import { amendOrganisationForm } from '@/lib/organisations/edit/actions';
import { amendOrganisationShape } from '@/lib/organisations/edit/rules';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { OrganisationGround } from './organisation-ground';

type Props = {
  ground: OrganisationGround;
  entries: Readonly<Record<string, string>>;
  once: string;
  /** Whether pages go when ties to it are closed, and what is said of them. */
  asksAway: boolean;
  reach: Pick<Messages['visibility'], 'away' | 'gone'>;
};

/** What an organisation is, since when, what it is a part of, and whether ties to it may be public. */
export function AmendOrganisationForm({ ground, entries, once, asksAway, reach }: Props): ReactElement {
  const { say, fields, options, date } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/organisations/edit/schema')).amendOrganisationInput}
      action={amendOrganisationForm}
      once={once}
      draftAs="amend"
      began={entries}
      shape={amendOrganisationShape}
      entries={entries}
      button={say.amend}
      done={({ gone }) => (gone === 0 ? say.changed : reach.gone.replace('{count}', String(gone)))}
    >
      <SelectField name="kind" label={fields.kind} options={options.kinds} />
      <DateField
        name="founded"
        label={fields.founded}
        hint={date.hint}
        locale={ground.locale}
        words={date.words}
      />
      <SelectField name="parentId" label={fields.within} options={options.organisations} optional />
      <SelectField name="ban" label={say.ban} hint={say.banHint} options={options.bans} optional />
      <TickField name="tiesClosed" label={say.tiesClosed} />
      <p className="hint">{say.tiesClosedHint}</p>
      {asksAway ? <TickField name="away" label={reach.away} /> : null}
    </ReasonedForm>
  );
}
