'use client';

import type { ReactElement } from 'react';
import { TextArea } from '@/components/forms/text-area';
import type { FormGround } from './form-ground';

/** Why somebody makes a change: every form asks. */
export function WhyField({ say }: { say: Pick<FormGround['say'], 'why' | 'whyHint'> }): ReactElement {
  return <TextArea name="reason" label={say.why} hint={say.whyHint} rows={2} />;
}
