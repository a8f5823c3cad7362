import type { ReactElement } from 'react';

type Props = { title: string; errors: { field: string; text: string }[] };

/** What has to be put right, on top of the page, each with a link to its field. */
export function ErrorSummary({ title, errors }: Props): ReactElement {
  return (
    <div className="panel" role="alert" aria-labelledby="error-summary" tabIndex={-1}>
      <h2 id="error-summary">{title}</h2>
      <ul className="plain">
        {errors.map(({ field, text }) => (
          <li key={field}>{field === 'form' ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
