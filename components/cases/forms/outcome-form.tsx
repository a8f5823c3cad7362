'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { recordOutcomeForm } from '@/lib/cases/facts/actions';
import { FactForm } from './fact-form';
import type { FormGround } from './form-ground';

/** Records what came of a charge, on whose word; a requalified one names the charge that took its place. */
export function OutcomeForm({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists } = ground;
  return (
    <FactForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/facts/schema')).recordOutcomeOnWordInput}
      action={recordOutcomeForm}
      entries={{ 'fact.language': '', 'fact.visibility': '' }}
    >
      <SelectField name="fact.chargeId" label={say.ofCharge} options={ground.earlier.openCharges} />
      <SelectField name="fact.outcome" label={say.becameOf} options={lists.chargeOutcome} />
      <DateField
        name="fact.when"
        label={say.when}
        hint={say.dateHint}
        locale={ground.language}
        words={say.dateReading}
      />
      <SelectField
        name="fact.supersededById"
        label={say.requalifiedAs}
        hint={say.requalifiedAsHint}
        options={ground.earlier.charges}
        optional
      />
    </FactForm>
  );
}
