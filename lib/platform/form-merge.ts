import type { Door } from './db/transact';
import type { Entries } from './forms/entries';
import type { FormState, Looked } from './forms/form-state';
import { MERGE } from './forms/merge/merge-fields';
import { putTogether, weigh } from './forms/merge/rules';
import { toMergeView, type Standing } from './forms/merge/view';

/** Reads the row that a form changes as it stands now; null where this actor is not to know, or none stands. */
export type FindStanding = (at: Door, entries: Entries) => Promise<Standing | null>;

/** What a form sends, with the choices carried out in it: then `together` is what its fields hold. */
type Settled = { sent: Entries; together: Entries | null };

/**
 * Carries out what was chosen after a conflict, on the state of the row that the choices were made on. Where the row has
 * changed once more, or a choice is missing, the form is sent as it was typed, and is refused as it was before.
 */
export function settleSent(standing: Standing | null, entries: Entries): Settled {
  if (standing === null || standing.mark !== entries[MERGE.mark]) return { sent: entries, together: null };
  const merged = putTogether(weigh(standing.fields, entries), entries, standing.hidden);
  if (merged === null) return { sent: entries, together: null };
  return { sent: merged, together: valuesOf(standing, merged) };
}

/**
 * A refused form with what others changed meanwhile, field by field. Where no field was changed by both, theirs are in
 * it already, and it is open on the newer state: nothing is saved before it was seen.
 */
export function withStanding<T>(state: FormState<T>, standing: Standing): FormState<T> {
  const weighed = weigh(standing.fields, state.entries);
  const merge = toMergeView(standing, weighed, state.entries);
  const merged = merge.needsChoice ? null : putTogether(weighed, state.entries, standing.hidden);
  const looked = { entries: {}, notes: [], ...state.looked, options: optionsOf(standing, state.looked) };
  if (merged === null) return { ...state, merge, looked };
  return { ...state, merge, looked, entries: merged, together: valuesOf(standing, merged) };
}

/** What others chose out of a list that was drawn before it was in it. */
function optionsOf({ fields }: Standing, looked: Looked | undefined): Looked['options'] {
  const chosen = fields.flatMap(({ name, kind, value, say }) =>
    kind === 'choice' && typeof value === 'string' && value !== ''
      ? [[name, { value, label: say?.(value) ?? value }] as const]
      : [],
  );
  return { ...looked?.options, ...Object.fromEntries(chosen) };
}

function valuesOf({ fields }: Standing, merged: Entries): Entries {
  return Object.fromEntries(fields.map(({ name }) => [name, merged[name] ?? '']));
}
