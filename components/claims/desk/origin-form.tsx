'use client';

import type { ReactElement } from 'react';
import { markOriginForm } from '@/lib/evidence/derivation/actions';
import { judgedShape } from '@/lib/claims/standing/rules';
import { JudgeForm } from './judge-form';
import type { JudgeGround } from './judge-ground';

type Props = { ground: JudgeGround; documentId: string; derivedFromId: string; shown: string };

/** Marks whose text a document repeats, after what it lowers was shown. */
export function OriginForm({ ground, documentId, derivedFromId, shown }: Props): ReactElement {
  return (
    <JudgeForm
      ground={ground}
      schema={async () => (await import('@/lib/evidence/derivation/schema')).markOriginInput}
      action={markOriginForm}
      shape={judgedShape}
      hidden={{ documentId, derivedFromId, shown }}
      draftAs="origin"
      button={ground.say.documents.button}
    />
  );
}
