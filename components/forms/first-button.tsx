import type { ReactElement } from 'react';

/**
 * The button that Enter presses in a form which has others before its own: the first one of a form is pressed, and a
 * form that is only to be asked something must not stand in for one that is to be sent. Seen and reached by nobody.
 */
export function FirstButton({ words }: { words: string }): ReactElement {
  return (
    <button className="first-button" tabIndex={-1} aria-hidden="true">
      {words}
    </button>
  );
}
