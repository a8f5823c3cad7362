'use client';

import { useEffect, useRef, type ReactElement } from 'react';
import { GO_ON } from '@/lib/platform/forms/form-state';
import type { FormGround } from './form-ground';

/**
 * Records, and opens the same form anew on the same word: for the next thing that a source tells. Control and Enter press
 * it from any field.
 */
export function GoOnButton({ ground }: { ground: Pick<FormGround, 'goOn'> }): ReactElement | null {
  const { goOn } = ground;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const form = button.current?.form;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form?.requestSubmit(button.current);
    };
    form?.addEventListener('keydown', press);
    return () => form?.removeEventListener('keydown', press);
  }, []);
  return goOn === undefined ? null : (
    <button ref={button} className="second" name={GO_ON} value="yes" aria-keyshortcuts="Control+Enter">
      {goOn.button}
    </button>
  );
}
