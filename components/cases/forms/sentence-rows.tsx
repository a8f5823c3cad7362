'use client';

import type { ReactElement } from 'react';
import { useRoom } from '@/components/forms/use-room';
import { sentenceRoom } from '@/lib/cases/facts/rules';
import type { FormGround } from './form-ground';
import { SentenceFields } from './sentence-fields';

/** The sentences of a decision, one block each, and a button that comes back with one block more. */
export function SentenceRows({ ground }: { ground: FormGround }): ReactElement {
  const { more, most } = sentenceRoom;
  const { count, last } = useRoom(sentenceRoom);
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
