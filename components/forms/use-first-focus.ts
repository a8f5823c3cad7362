'use client';

import { useEffect, type RefObject } from 'react';

const FIELDS = 'input:not([type=hidden]), select, textarea';

/** Whoever goes on to this form from the one before goes on in its first field. Elsewhere the focus is left where it is. */
export function useFirstFocus(form: RefObject<HTMLFormElement | null>, takesFocus: boolean): void {
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>(FIELDS)?.focus();
  }, [form, takesFocus]);
}
