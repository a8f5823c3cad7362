'use client';

import type { ReactElement } from 'react';
import { GO_ON } from '@/lib/platform/forms/form-state';
import type { FormGround } from './form-ground';

/** Records, and opens the same form anew on the same word: for the next thing that a source tells. */
export function GoOnButton({ ground }: { ground: Pick<FormGround, 'goOn'> }): ReactElement | null {
  const { goOn } = ground;
  return goOn === undefined ? null : (
    <button className="second" name={GO_ON} value="yes">
      {goOn.button}
    </button>
  );
}
