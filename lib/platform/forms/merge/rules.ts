import { readPartialDate } from '@/lib/platform/dates/read-partial-date';
import type { Entries } from '@/lib/platform/forms/entries';
import { joinTexts } from './join-texts';
import { isOfOneSending, MERGE, type Value } from './merge-fields';

/** `text` is of several lines and can be joined; `line` is one line; `choice` is out of a list. */
export type FieldKind = 'text' | 'line' | 'date' | 'choice';
export type Choice = 'theirs' | 'mine' | 'joined';
/** Who changed a field since the form was opened: nobody, one side, both alike, both differently. */
export type Verdict = 'nobody' | 'theirs' | 'mine' | 'alike' | 'both';

/** A field of a row as it stands now. `say` gives the words of a value out of a list. */
export type StandingField = {
  name: string;
  label: string;
  kind: FieldKind;
  value: Value;
  say?: (value: string) => string;
};

/** A field of a row; of a list the words of its choice are said. */
export function standingField(
  [name, label, kind]: readonly [string, string, FieldKind],
  value: Value | null | undefined,
  options: readonly { value: string; label: string }[] = [],
): StandingField {
  const say = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  return { name, label, kind, value: value ?? '', ...(options.length === 0 ? {} : { say }) };
}

/** A field with its three values: as the form was opened, as it stands, as it was typed. */
export type Weighed = { field: StandingField; began: Value; mine: Value; verdict: Verdict };

/** Who changed a field. A line end, a space at the end and the way a date is written are no change. */
export function judgeField(kind: FieldKind, began: Value, theirs: Value, mine: Value): Verdict {
  const [before, other, own] = [began, theirs, mine].map((value) => toPlain(kind, value));
  if (other === own) return other === before ? 'nobody' : 'alike';
  if (own === before) return 'theirs';
  return other === before ? 'mine' : 'both';
}

function toPlain(kind: FieldKind, value: Value): string {
  if (typeof value !== 'string') return [...value].sort().join('\n');
  const plain = value.replaceAll(/\r\n?/g, '\n').trim();
  const read = kind === 'date' && plain !== '' ? readPartialDate(plain) : null;
  return read?.ok === true ? read.date.edtf : plain;
}

/** Each field with who changed it. */
export function weigh(fields: readonly StandingField[], sent: Entries): Weighed[] {
  const began = readBegan(sent);
  return fields.map((field) => {
    const mine = sent[field.name] ?? '';
    const before = began[field.name];
    if (before !== undefined)
      return { field, began: before, mine, verdict: judgeField(field.kind, before, field.value, mine) };
    // Where a form does not say what it began with, nobody can know who changed it: a difference is asked about.
    const isOne = judgeField(field.kind, field.value, field.value, mine) === 'nobody';
    return { field, began: '', mine, verdict: isOne ? 'alike' : 'both' };
  });
}

/** What a field holds once both are put together, or null where both changed it and nothing was chosen. */
export function settle({ field, began, mine, verdict }: Weighed, choice: Choice | null): Value | null {
  if (verdict === 'theirs') return field.value;
  if (verdict !== 'both' || choice === 'mine') return mine;
  if (choice === 'theirs') return field.value;
  return choice === 'joined' ? (joinValues(field, began, mine) ?? null) : null;
}

/** Both texts as one; undefined where a field holds one value only. */
export function joinValues(field: StandingField, began: Value, mine: Value): string | undefined {
  const [before, other, own] = [began, field.value, mine];
  if (field.kind !== 'text' || typeof other !== 'string' || typeof own !== 'string') return undefined;
  const plain = (value: string) => value.replaceAll(/\r\n?/g, '\n');
  return joinTexts(typeof before === 'string' ? plain(before) : '', plain(other), plain(own));
}

/** Whose words were chosen for a field. */
export function chosenFor(name: string, sent: Entries): Choice | null {
  const choice = sent[`${MERGE.choice}${name}`];
  return choice === 'theirs' || choice === 'mine' || choice === 'joined' ? choice : null;
}

/**
 * The form with both put together, opened anew on what stands now; null while a choice is missing. `hidden` is what it
 * sends along for that.
 */
export function putTogether(
  weighed: readonly Weighed[],
  sent: Entries,
  hidden: Readonly<Record<string, string>>,
): Entries | null {
  const values = weighed.map(
    (one) => [one.field.name, settle(one, chosenFor(one.field.name, sent))] as const,
  );
  if (values.some(([, value]) => value === null)) return null;
  const kept = Object.entries(sent).filter(([name]) => !isOfOneSending(name));
  const began = Object.fromEntries(weighed.map(({ field }) => [field.name, field.value]));
  return {
    ...Object.fromEntries(kept),
    ...(Object.fromEntries(values) as Entries),
    ...hidden,
    [MERGE.began]: JSON.stringify(began),
  };
}

/** What the form says that its fields held when it was opened; nothing where it says nothing that can be read. */
function readBegan(sent: Entries): Record<string, Value> {
  const text = sent[MERGE.began];
  if (typeof text !== 'string') return {};
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(Object.entries(read).filter((pair): pair is [string, Value] => isValue(pair[1])));
}

function isValue(value: unknown): value is Value {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}
