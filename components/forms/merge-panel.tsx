import type { ReactElement } from 'react';
import { MERGE } from '@/lib/platform/forms/merge/merge-fields';
import type { MergeView } from '@/lib/platform/forms/merge/view';
import type { MergeWords } from './form-words';
import { MergedFieldPart } from './merged-field-part';

type Props = { formId: string; merge: MergeView; words: MergeWords; discard: string | null };

/** A row that two people changed, field by field: what was, what others wrote, what was typed, and whose words stand. */
export function MergePanel({ formId, merge, words, discard }: Props): ReactElement {
  const { changes, fields, mark, needsChoice } = merge;
  const lead = needsChoice ? words.lead : fields.length === 0 ? words.leadNothing : words.leadTaken;
  return (
    <section className="meanwhile merge" aria-labelledby={`${formId}-merge`}>
      <h2 id={`${formId}-merge`}>{words.title}</h2>
      <p>{lead}</p>
      {changes.map(({ by, at, why }) => (
        <p key={at} className="meta">
          {words.who}: <b>{by}</b> · <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>
          {why === null ? null : ` · ${words.why}: ${why}`}
        </p>
      ))}
      {fields.map((field) => (
        <MergedFieldPart key={field.name} field={field} words={words} />
      ))}
      {needsChoice ? <input type="hidden" name={MERGE.mark} value={mark} /> : null}
      <p className="choice">
        {needsChoice ? (
          <button name={MERGE.look} value="yes" className="second">
            {words.look}
          </button>
        ) : null}{' '}
        {discard === null ? null : <a href={discard}>{words.discard}</a>}
      </p>
    </section>
  );
}
