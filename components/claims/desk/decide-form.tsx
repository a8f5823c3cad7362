'use client';

import type { ReactElement } from 'react';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import type { Option } from '@/lib/cases/choices/view';
import { decideRivalsForm } from '@/lib/claims/rivals/actions';
import { judgedShape } from '@/lib/claims/standing/rules';
import { JudgeForm } from './judge-form';
import type { JudgeGround } from './judge-ground';

type Props = {
  ground: JudgeGround;
  claimSetId: string;
  claims: readonly Option[];
  entries: Readonly<Record<string, string>>;
};

/** What becomes of rivals. A preference is written down with its reason, or is not made. */
export function DecideForm({ ground, claimSetId, claims, entries }: Props): ReactElement {
  const { say, lists } = ground;
  return (
    <JudgeForm
      ground={ground}
      schema={async () => (await import('@/lib/claims/rivals/schema')).decideRivalsInput}
      action={decideRivalsForm}
      shape={judgedShape}
      hidden={{ claimSetId }}
      entries={entries}
      began={entries}
      draftAs={`decide-${claimSetId}`}
      button={say.rivals.button}
    >
      <div className="row-of-fields">
        <SelectField name="status" label={say.rivals.status} options={lists.claimSetStatus} />
        <SelectField
          name="preferredId"
          label={say.rivals.preferred}
          options={[{ value: '', label: '–' }, ...claims]}
          optional
        />
      </div>
      <TextArea name="ground" label={say.rivals.ground} hint={say.rivals.groundHint} rows={3} optional />
      <TextArea name="treatment" label={say.rivals.treatment} rows={2} optional />
    </JudgeForm>
  );
}
