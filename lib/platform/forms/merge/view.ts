import type { Entries } from '@/lib/platform/forms/entries';
import { toStretches, type TextStretch } from '@/lib/platform/text/word-changes';
import { MERGE, type Value } from './merge-fields';
import { chosenFor, joinValues, type Choice, type StandingField, type Verdict, type Weighed } from './rules';

/** Who changed a row since a form on it was opened. */
export type StandingChange = { by: string; at: string; why: string | null };

/** A row as it stands now. `mark` names this state of it, `hidden` is what a form sends along that is opened on it. */
export type Standing = {
  mark: string;
  changes: readonly StandingChange[];
  fields: readonly StandingField[];
  hidden: Readonly<Record<string, string>>;
};

/** One field in words: as it was, as others wrote it, as it was typed. */
export type MergedField = {
  name: string;
  label: string;
  verdict: Verdict;
  began: string;
  theirs: string;
  mine: string;
  /** Both as one text, where that can be. */
  joined: string | null;
  /** From theirs to what was typed, word by word, where both are long. */
  words: TextStretch[] | null;
  chosen: Choice | null;
};

/** What is shown of a row that two people changed. `needsChoice`: what was typed is saved only once all is chosen. */
export type MergeView = {
  mark: string;
  changes: readonly StandingChange[];
  fields: readonly MergedField[];
  needsChoice: boolean;
};

/** Shorter texts are read faster whole than word by word. */
const LONG = 60;

/** The fields that anybody changed, in the words of the reader. */
export function toMergeView(standing: Standing, weighed: readonly Weighed[], sent: Entries): MergeView {
  const changed = weighed.filter(({ verdict }) => verdict !== 'nobody');
  return {
    mark: standing.mark,
    changes: standing.changes,
    needsChoice: changed.some(({ verdict }) => verdict === 'both'),
    fields: changed.map((one): MergedField => {
      const { field, verdict } = one;
      const [began, theirs, mine] = [one.began, field.value, one.mine].map((value) => sayValue(field, value));
      const isBoth = verdict === 'both';
      const isLong = field.kind === 'text' && Math.max(theirs?.length ?? 0, mine?.length ?? 0) > LONG;
      return {
        ...{ name: field.name, label: field.label, verdict },
        ...{ began: began ?? '', theirs: theirs ?? '', mine: mine ?? '' },
        joined: isBoth ? (joinValues(field, one.began, one.mine) ?? null) : null,
        words: isBoth && isLong ? toStretches(theirs ?? '', mine ?? '') : null,
        // What was chosen on an earlier state was not chosen on this one.
        chosen: isBoth && sent[MERGE.mark] === standing.mark ? chosenFor(field.name, sent) : null,
      };
    }),
  };
}

function sayValue({ say = (text) => text }: StandingField, value: Value): string {
  if (typeof value === 'string') return value === '' ? '' : say(value);
  return value
    .filter((one) => one !== '')
    .map(say)
    .join(', ');
}
