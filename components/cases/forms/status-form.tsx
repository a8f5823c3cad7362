'use client';

import type { ReactElement } from 'react';
import { recordStatusForm } from '@/lib/cases/facts/actions';
import { FactForm } from './fact-form';
import type { FormGround } from './form-ground';
import { StatusFields } from './status-fields';

/** Records what happened to the person. */
export function StatusForm({ ground }: { ground: FormGround }): ReactElement {
  return (
    <FactForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/facts/schema')).recordStatusOnWordInput}
      action={recordStatusForm}
    >
      <StatusFields ground={ground} />
    </FactForm>
  );
}
