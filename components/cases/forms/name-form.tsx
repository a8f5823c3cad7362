'use client';

import type { ReactElement } from 'react';
import { addNameForm } from '@/lib/cases/facts/actions';
import { FactForm } from './fact-form';
import type { FormGround } from './form-ground';
import { NameFields } from './name-fields';

/** Adds one more name of the person. */
export function NameForm({ ground }: { ground: FormGround }): ReactElement {
  return (
    <FactForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/facts/schema')).addNameOnWordInput}
      action={addNameForm}
      entries={{ 'fact.name.language': ground.language, 'fact.name.visibility': 'RESTRICTED' }}
    >
      <NameFields ground={ground} name="fact.name" caseId={ground.caseId} />
    </FactForm>
  );
}
