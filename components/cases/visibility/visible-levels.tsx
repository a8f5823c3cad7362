import type { ReactElement } from 'react';

type Props = {
  title: string;
  levels: readonly { value: string; label: string; definition: string }[];
};

/** What each level means, with the bar by which the rows below show it. */
export function VisibleLevels({ title, levels }: Props): ReactElement {
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">{title}</h2>
      <dl className="levels">
        {levels.map(({ value, label, definition }) => (
          <div key={value} className={`marked ${value.toLowerCase()}`}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
