'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import type { PersonGround } from '@/components/people/person/person-ground';
import { Saved } from '@/components/people/person/saved';
import { undoMergeForm } from '@/lib/people/merge/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { ground: PersonGround; say: Messages['merge']; once: string; mergeId: string };

/** Takes a merge back. */
export function UndoForm({ ground, say, once, mergeId }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/people/merge/schema')).undoMergeInput}
      action={undoMergeForm}
      words={ground.words}
      hidden={{ caseId: ground.hidden.caseId, once, mergeId }}
      done={() => <Saved text={say.undone} />}
    >
      <WhyField say={ground.fields} />
      <button className="second">{say.undo}</button>
    </ActionForm>
  );
}
