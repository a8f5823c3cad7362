'use client';

import type { ReactElement } from 'react';
import { useField } from '@/components/forms/form-context';
import type { Messages } from '@/lib/platform/i18n/messages';
import { NameSuggestions } from './name-suggestions';

type Props = { name: string; caseId: string | null; say: Messages['merge']['suggest'] };

/** Who may be meant, under a field of a form. */
export function FieldSuggestions({ name, caseId, say }: Props): ReactElement {
  const { id } = useField(name);
  return <NameSuggestions inputId={id} caseId={caseId} say={say} />;
}
