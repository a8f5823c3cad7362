'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { takeBackCommentForm } from '@/lib/cases/comments/actions';

type Props = { commentId: string; words: FormWords; label: string };

/** Takes a comment back; its words are erased. */
export function TakeBackForm({ commentId, words, label }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/comments/schema')).takeBackCommentInput}
      action={takeBackCommentForm}
      words={words}
      hidden={{ commentId }}
    >
      <button className="plain">{label}</button>
    </ActionForm>
  );
}
