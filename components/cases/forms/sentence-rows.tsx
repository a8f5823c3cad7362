'use client';

import { useEffect, useRef, type ReactElement } from 'react';
import { useEntry } from '@/components/forms/form-context';
import { sentenceRoom } from '@/lib/cases/facts/rules';
import { countRoom } from '@/lib/platform/forms/form-state';
import type { FormGround } from './form-ground';
import { SentenceFields } from './sentence-fields';

/** The sentences of a decision, one block each, and a button that comes back with one block more. */
export function SentenceRows({ ground }: { ground: FormGround }): ReactElement {
  const { field, more, most } = sentenceRoom;
  const count = countRoom({ [field]: useEntry(field) ?? '1' }, sentenceRoom);
  const last = useRef<HTMLFieldSetElement>(null);
  const drawn = useRef(count);
  useEffect(() => {
    // Whoever asked for a block goes on in it; the first drawing leaves the focus where it is.
    if (count > drawn.current) last.current?.focus();
    drawn.current = count;
  }, [count]);
  return (
    <>
      {Array.from({ length: count }, (_one, at) => (
        <SentenceFields key={at} ground={ground} at={at} {...(at === count - 1 ? { ref: last } : {})} />
      ))}
      {count < most ? (
        <p>
          <button className="second" name={more} value="1" formNoValidate>
            {ground.say.anotherSentence}
          </button>
        </p>
      ) : null}
    </>
  );
}
