import type { ReactElement } from 'react';
import { TextChanges } from '@/components/ui/text-changes';
import { MERGE } from '@/lib/platform/forms/merge/merge-fields';
import type { MergedField } from '@/lib/platform/forms/merge/view';
import type { MergeWords } from './form-words';

type Props = { field: MergedField; words: MergeWords };

/** One field with its three values; where both changed it, the choice whose words stand. */
export function MergedFieldPart({ field, words }: Props): ReactElement {
  const { name, label, verdict, joined, chosen } = field;
  const values = [
    [words.began, field.began],
    [words.theirs, field.theirs],
    [words.mine, field.mine],
  ] as const;
  const choices = [
    ['theirs', words.takeTheirs],
    ['mine', words.takeMine],
    ...(joined === null ? [] : [['joined', words.takeBoth] as const]),
  ] as const;
  return (
    <fieldset>
      <legend>{label}</legend>
      <dl>
        {values.map(([when, value]) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{value === '' ? words.nothing : value}</dd>
          </div>
        ))}
      </dl>
      {field.words === null ? null : (
        <TextChanges changes={field.words} title={words.words} gone={words.gone} added={words.new} />
      )}
      {verdict === 'theirs' ? <p className="hint">{words.tookTheirs}</p> : null}
      {verdict === 'mine' ? <p className="hint">{words.tookMine}</p> : null}
      {verdict === 'alike' ? <p className="hint">{words.alike}</p> : null}
      {verdict !== 'both' ? null : (
        <div className="choices" role="radiogroup" aria-label={`${label}: ${words.choose}`}>
          <p className="flag">{words.choose}</p>
          {choices.map(([choice, word]) => (
            <label key={choice}>
              <input
                type="radio"
                name={`${MERGE.choice}${name}`}
                value={choice}
                defaultChecked={chosen === choice}
              />{' '}
              {word}
              {choice === 'joined' ? <span className="joined">{joined}</span> : null}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
