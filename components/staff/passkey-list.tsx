import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { PasskeyView } from '@/lib/staff/second-factor/passkeys/view';
import { Moment } from './moment';
import { RemovePasskeyForm } from './remove-passkey-form';

type Props = {
  passkeys: readonly PasskeyView[];
  /** Whether one may be taken away now. */
  isOpen: boolean;
  words: FormWords;
  labels: Messages['sign-in']['factor'];
};

/** One's own passkeys; after a fresh proof each can be taken away. */
export function PasskeyList({ passkeys, isOpen, words, labels }: Props): ReactElement {
  if (passkeys.length === 0) return <p>{labels.noPasskeys}</p>;
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{labels.passkeyName}</th>
            <th scope="col">{labels.addedAt}</th>
            <th scope="col">{labels.lastUsedAt}</th>
            {isOpen && <th scope="col">{labels.remove}</th>}
          </tr>
        </thead>
        <tbody>
          {passkeys.map(({ id, name, addedAt, lastUsedAt }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <Moment at={addedAt} />
              </td>
              <td>{lastUsedAt === null ? labels.neverUsed : <Moment at={lastUsedAt} />}</td>
              {isOpen && (
                <td>
                  <RemovePasskeyForm passkeyId={id} name={name} words={words} label={labels.remove} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
