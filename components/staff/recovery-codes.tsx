import type { ReactElement } from 'react';
import { CodeList } from './code-list';

type Props = {
  codes: readonly string[];
  labels: { doneTitle: string; doneLead: string; toSignIn: string };
};

/** The recovery codes, for the only time. */
export function RecoveryCodes({ codes, labels }: Props): ReactElement {
  return (
    <section aria-live="polite">
      <h1>{labels.doneTitle}</h1>
      <p>{labels.doneLead}</p>
      <CodeList codes={codes} />
      <p>
        <a className="button" href="/sign-in">
          {labels.toSignIn}
        </a>
      </p>
    </section>
  );
}
