import type { Outcome } from '@/lib/platform/action';
import type { Entries } from './entries';
import type { DraftAnswer } from './draft-fields';
import { isOfMerge } from './merge/merge-fields';
import type { MergeView } from './merge/view';

/** What a form was told on being asked, before it is sent for good: proposals that a person accepts or overwrites. */
export type Looked = {
  /** What these fields show now. */
  entries: Readonly<Record<string, string>>;
  /** What is proposed and why, in words. */
  notes: readonly string[];
  /** Choices that the list of a field lacks, by the name of the field. */
  options: Readonly<Record<string, { value: string; label: string }>>;
};

/** The name of the buttons that send and lead on; their value says to what, for a form that has them. */
export const GO_ON = 'go-on';

/** The name of the button that asks; its value says about which part of the form. */
export const LOOK = 'look';

/** Where a form stands: how it ended, if it was sent, and what was typed, so that nothing is lost on a refusal. */
export type FormState<T> = {
  outcome: Outcome<T> | null;
  entries: Entries;
  /** It was sent to go on with this. */
  goesOn?: string;
  looked?: Looked;
  /** The form was not sent but kept as a draft, or could not be. */
  draft?: DraftAnswer;
  /** What others changed of the same row meanwhile, field by field. */
  merge?: MergeView;
  /** What the fields hold now that what was typed and what others wrote are put together; nothing is saved yet. */
  together?: Entries;
};

/** What a form posts to, with script and without. */
export type FormAction<T> = (before: FormState<T>, data: FormData) => Promise<FormState<T>>;

export const NOT_SENT = { outcome: null, entries: {} } as const satisfies FormState<never>;

/**
 * How the texts of a form become its input: fields that are numbers, that hold several values, that are ticked or not,
 * and groups of numbered fields (`names.0.text`) that are the rows of a list.
 */
export type FormShape = {
  numbers?: readonly string[];
  lists?: readonly string[];
  flags?: readonly string[];
  rows?: readonly string[];
  room?: Room;
};

/**
 * Rows that a person asks for one by one: `field` says how many the form shows, the button `more` asks for another, up
 * to `most`. Neither is part of the input.
 */
export type Room = { field: string; more: string; most: number };

/** How many rows a form shows that had been sent with these entries: one at least. */
export function countRoom(entries: Entries, room: Room): number {
  const count = Number(entries[room.field]);
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), room.most) : 1;
}

/** What was typed, with room for one row more, when that is what was asked for; else null: the form is to be read. */
export function growRoom(entries: Entries, room: Room | undefined): Entries | null {
  if (room === undefined || entries[room.more] === undefined) return null;
  const typed = Object.entries(entries).filter(([name]) => name !== room.more);
  return {
    ...Object.fromEntries(typed),
    [room.field]: String(Math.min(countRoom(entries, room) + 1, room.most)),
  };
}

/** Where one of several forms of a page stands: no other page, but another draft. */
export function formAt(page: string, form: string): string {
  return `${page}?form=${form}`;
}

/**
 * What was typed, without what the framework and the draft add to a form: names that begin with $. A field sent several
 * times is a list.
 */
export function readEntries(data: FormData): Entries {
  const entries: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$')) continue;
    const values = data.getAll(name).filter((value) => typeof value === 'string');
    const [first = '', ...more] = values;
    entries[name] = more.length === 0 ? first : values;
  }
  return entries;
}

/**
 * The input that a schema reads: empty fields are absent, a name with dots is a path, numbers are numbers where they
 * read as such. Both sides of a form use it, so that both judge the same.
 */
export function toInput(entries: Readonly<Record<string, unknown>>, shape: FormShape = {}): unknown {
  const input: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entries)) {
    if (name === shape.room?.field || name === shape.room?.more || name === GO_ON || isOfMerge(name))
      continue;
    const read = readValue(name, value, shape);
    if (read !== undefined) place(input, name.split('.'), read);
  }
  for (const name of shape.rows ?? []) listRows(input, name.split('.'));
  return input;
}

/** What was typed into numbered rows, as a list without the rows that were left empty. */
function listRows(input: Record<string, unknown>, path: readonly string[]): void {
  const [key = '', ...rest] = path;
  const inner = Object.hasOwn(input, key) ? input[key] : undefined;
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return;
  if (rest.length > 0) listRows(inner as Record<string, unknown>, rest);
  else place(input, [key], Object.values(inner));
}

function readValue(name: string, value: unknown, shape: FormShape): unknown {
  if (shape.lists?.includes(name) === true) {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.filter((one) => one !== '' && one !== undefined && one !== false);
  }
  if (value === '' || value === undefined) return undefined;
  if (shape.flags?.includes(name) === true) return value === 'on' || value === true ? true : undefined;
  const isNumber = shape.numbers?.includes(name) === true && typeof value === 'string';
  return isNumber && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}

function place(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  const own = Object.hasOwn(target, key) ? target[key] : undefined;
  const inner = typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
  Object.defineProperty(target, key, { value: inner, enumerable: true, configurable: true, writable: true });
  place(inner, rest, value);
}

/**
 * react-hook-form nests a field whose name has dots, as a list where a part of it is a number; what a form posts is flat.
 * Several values of one field stay a list.
 */
export function flattenValues(values: object, before = ''): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const isRows = Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null);
    const isNested = isRows || (typeof value === 'object' && value !== null && !Array.isArray(value));
    if (isNested) Object.assign(flat, flattenValues(value, `${before}${name}.`));
    else flat[`${before}${name}`] = value;
  }
  return flat;
}
