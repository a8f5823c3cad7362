import type { ReactElement, Ref } from 'react';

type Props = {
  ref: Ref<HTMLDivElement>;
  formId: string;
  title: string;
  /** What is wrong with the form as a whole, in words. */
  whole: string | null;
  /** By the name of the field, in words. */
  faults: Readonly<Record<string, string>>;
};

/** What to mend, above the form, each fault a link to its field. Takes the focus when the page comes with it. */
export function FaultSummary({ ref, formId, title, whole, faults }: Props): ReactElement | null {
  const listed = Object.entries(faults);
  if (whole === null && listed.length === 0) return null;
  return (
    <div ref={ref} className="faults" role="alert" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      {whole === null ? null : <p>{whole}</p>}
      {listed.length === 0 ? null : (
        <ul>
          {listed.map(([name, words]) => (
            <li key={name}>
              <a href={`#${formId}-${name.replaceAll('.', '-')}`}>
                <span ref={nameField} />
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * Puts the label of the field that a link leads to in front of its fault: of two lists out of which nothing was chosen
 * the fault alone does not tell which. The labels stand below and are drawn with them; without script the link leads.
 */
function nameField(place: HTMLSpanElement | null): void {
  const id = place?.parentElement?.getAttribute('href')?.slice(1) ?? '';
  const label = place?.ownerDocument.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent ?? '';
  if (place !== null) place.textContent = label === '' ? '' : `${label}: `;
}
