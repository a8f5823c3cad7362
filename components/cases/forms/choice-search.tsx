import type { ReactElement } from 'react';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  action: string;
  find: string;
  /** Whether the form below goes on with the word of the last entry: it still does when the lists hold more. */
  word?: boolean;
  say: Messages['desk-cases']['choose'];
};

/** Finds more for the lists of the form below, before anything is typed into it. */
export function ChoiceSearch({ action, find, word = false, say }: Props): ReactElement {
  return (
    <form action={action} className="search" role="search">
      <label htmlFor="find">{say.find}</label>
      <span className="hint" id="find-hint">
        {say.findHint}
      </span>
      {word ? <input type="hidden" name="word" value="last" /> : null}
      <div className="inline">
        <input
          id="find"
          name="find"
          type="search"
          defaultValue={find}
          maxLength={200}
          aria-describedby="find-hint"
          autoComplete="off"
        />
        <button className="second">{say.button}</button>
      </div>
    </form>
  );
}
