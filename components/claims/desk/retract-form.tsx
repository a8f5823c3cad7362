'use client';

import type { ReactElement } from 'react';
import { retractClaimForm } from '@/lib/claims/standing/actions';
import { judgedShape } from '@/lib/claims/standing/rules';
import { JudgeForm } from './judge-form';
import type { JudgeGround } from './judge-ground';

/** Takes a claim back. */
export function RetractForm({ ground, claimId }: { ground: JudgeGround; claimId: string }): ReactElement {
  return (
    <JudgeForm
      ground={ground}
      schema={async () => (await import('@/lib/claims/standing/schema')).retractClaimInput}
      action={retractClaimForm}
      shape={judgedShape}
      hidden={{ claimId }}
      draftAs="retract"
      button={ground.say.retract.button}
    />
  );
}
