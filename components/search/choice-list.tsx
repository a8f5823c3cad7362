import type { ReactElement } from 'react';
import type { Choice } from '@/lib/cases/listing/filters/view';

/** The choices of one filter as links, each with the number of people it shows; `titled` writes the label before them. */
export function ChoiceList({
  label,
  choices,
  titled = false,
}: {
  label: string;
  choices: readonly Choice[];
  titled?: boolean;
}): ReactElement {
  return (
    <ul className="filters" aria-label={label}>
      {titled && (
        <li className="kind" aria-hidden="true">
          {label}
        </li>
      )}
      {choices.map((choice) => (
        <li key={choice.href}>
          {choice.current ? (
            <b aria-current="true">{choice.label}</b>
          ) : (
            <a href={choice.href}>{choice.label}</a>
          )}
          {choice.count !== null && <span> {choice.count}</span>}
        </li>
      ))}
    </ul>
  );
}
