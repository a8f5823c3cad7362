'use client';

import { useEffect, useRef, type ReactElement } from 'react';
import { ON_WORD } from '@/lib/cases/facts/rules';
import { GO_ON } from '@/lib/platform/forms/form-state';
import type { FormGround } from './form-ground';

/**
 * Each records, and opens a form on the same word: for the next thing that a source tells. Control and Enter press the one
 * for the same sort from any field.
 */
export function GoOnButtons({ ground }: { ground: Pick<FormGround, 'goOn'> }): ReactElement | null {
  const { goOn } = ground;
  const same = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const form = same.current?.form;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form?.requestSubmit(same.current);
    };
    form?.addEventListener('keydown', press);
    return () => form?.removeEventListener('keydown', press);
  }, []);
  if (goOn === undefined) return null;
  const { what, title, buttons, byKeys } = goOn;
  return (
    <div role="group" aria-labelledby="go-on-title" className="go-on">
      <p id="go-on-title">{title}</p>
      <button ref={same} className="second" name={GO_ON} value={what} aria-keyshortcuts="Control+Enter">
        {buttons[what]} {byKeys}
      </button>
      {ON_WORD.filter((next) => next !== what).map((next) => (
        <button key={next} className="second" name={GO_ON} value={next}>
          {buttons[next]}
        </button>
      ))}
    </div>
  );
}
