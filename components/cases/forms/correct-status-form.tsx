'use client';

import type { ReactElement } from 'react';
import { correctStatusForm } from '@/lib/cases/facts/actions';
import { FactForm } from './fact-form';
import type { FormGround } from './form-ground';
import { StatusFields } from './status-fields';

type Props = {
  ground: FormGround;
  /** The entry that is corrected, and what its fields hold at first. */
  eventId: string;
  entries: Readonly<Record<string, string>>;
  /** The entry as it stands. */
  began: Readonly<Record<string, string>>;
};

/** Puts an entry in the place of one that was recorded wrongly. */
export function CorrectStatusForm({ ground, eventId, entries, began }: Props): ReactElement {
  return (
    <FactForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/facts/schema')).correctStatusOnWordInput}
      action={correctStatusForm}
      entries={entries}
      began={began}
      hidden={{ 'fact.supersedesId': eventId }}
    >
      <StatusFields ground={ground} />
    </FactForm>
  );
}
