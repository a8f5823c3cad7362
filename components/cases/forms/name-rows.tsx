'use client';

import type { ReactElement } from 'react';
import { useRoom } from '@/components/forms/use-room';
import { nameRoom, FIRST_NAMES } from '@/lib/cases/opening/rules';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { FormGround } from './form-ground';
import { NameFields } from './name-fields';

type Props = {
  ground: Pick<FormGround, 'say' | 'lists' | 'suggest'>;
  labels: Messages['desk-cases']['new'];
};

/** The names of a new person, one block each, and a button that comes back with one block more. */
export function NameRows({ ground, labels }: Props): ReactElement {
  const { more, most } = nameRoom;
  const { count, last } = useRoom(nameRoom, FIRST_NAMES);
  return (
    <>
      {Array.from({ length: count }, (_one, at) => (
        <fieldset key={at} tabIndex={-1} {...(at === count - 1 ? { ref: last } : {})}>
          <legend>{labels.nameN.replace('{n}', String(at + 1))}</legend>
          <NameFields ground={ground} name={`names.${String(at)}`} caseId={null} optional={at > 0} />
        </fieldset>
      ))}
      {count < most ? (
        <p>
          <button className="second" name={more} value="1" formNoValidate>
            {labels.anotherName}
          </button>
        </p>
      ) : null}
    </>
  );
}
