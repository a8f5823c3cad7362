'use client';

import type { ReactElement } from 'react';
import { PassageFields } from '@/components/cases/forms/passage-fields';
import { addPassageForm } from '@/lib/claims/passages/actions';
import { judgedShape } from '@/lib/claims/standing/rules';
import { JudgeForm } from './judge-form';
import type { JudgeGround } from './judge-ground';

/** One more passage of the document that a claim rests on. */
export function PassageForm({ ground, claimId }: { ground: JudgeGround; claimId: string }): ReactElement {
  return (
    <JudgeForm
      ground={ground}
      schema={async () => (await import('@/lib/claims/passages/schema')).addPassageInput}
      action={addPassageForm}
      shape={judgedShape}
      hidden={{ claimId }}
      draftAs="passage"
      button={ground.say.passages.add}
    >
      <PassageFields
        say={ground.form}
        claims={ground.say.form}
        languages={ground.lists.language}
        name="passage"
        optional={false}
      />
    </JudgeForm>
  );
}
