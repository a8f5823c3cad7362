'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { recordBirthForm } from '@/lib/cases/facts/actions';
import { FactForm } from './fact-form';
import type { FormGround } from './form-ground';

/** Records when the person was born, on somebody's word. */
export function BirthForm({ ground }: { ground: FormGround }): ReactElement {
  const { say } = ground;
  return (
    <FactForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/facts/schema')).recordBirthOnWordInput}
      action={recordBirthForm}
    >
      <DateField
        name="fact.when"
        label={say.born}
        hint={say.bornHint}
        locale={ground.language}
        words={say.dateReading}
      />
    </FactForm>
  );
}
