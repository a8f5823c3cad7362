import type { ReactElement } from 'react';

type Props = {
  id: string;
  title: string;
  /** How many there are, as a sentence. */
  text: string;
  href: string;
  go: string;
};

/** What waits in numbers, and where to find it. */
export function WaitingCount({ id, title, text, href, go }: Props): ReactElement {
  return (
    <section className="waiting" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <p>
        <a href={href}>{go}</a>
      </p>
    </section>
  );
}
