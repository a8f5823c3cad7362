import { canonicalJson } from '@/lib/publications/rules';
import { matchItems, shareKeys, type Item } from './match/rules';

/** One step from the outside in: a field, and which thing of a list stands there, as far as it is one of several. */
export type Step = { field: string; item: Item | null };

/** One difference between two documents. `before` and `after` are null where there is nothing. */
export type Change = {
  path: readonly Step[];
  kind: 'added' | 'removed' | 'changed' | 'rearranged';
  before: unknown;
  after: unknown;
};

/**
 * All that differs between two published documents, field by field. Things of a list are recognised by what they say,
 * not by their place or key, so that one new claim is one change and not a renumbering of all. Equal documents have no
 * change; documents that differ have at least one, were it only that their order differs.
 */
export function compareDocuments(before: object, after: object): Change[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const shared = shareKeys(before as Item, after as Item);
  const changes = compareItems(shared.before, shared.after, []);
  const said = changes.map((change) => ({
    ...change,
    path: change.path.map(({ field, item }) => ({ field, item: item && (shared.resolve(item) as Item) })),
    before: shared.resolve(change.before),
    after: shared.resolve(change.after),
  }));
  return said.length > 0 ? said : [{ path: [], kind: 'rearranged', before: null, after: null }];
}

function compareItems(before: Item, after: Item, path: readonly Step[]): Change[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .filter((field) => field !== 'key')
    .flatMap((field) =>
      compareValues(before[field] ?? null, after[field] ?? null, [...path, { field, item: null }]),
    );
}

function compareValues(before: unknown, after: unknown, path: readonly Step[]): Change[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
  if (isItem(before) && isItem(after) && !isWhole(before)) return compareItems(before, after, path);
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ path, kind, before, after }];
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly Step[],
): Change[] {
  const { pairs, removed, added } = matchItems(before, after);
  const at = (item: unknown): Step[] => {
    const last = path.at(-1);
    return last === undefined || !isItem(item) ? [...path] : [...path.slice(0, -1), { ...last, item }];
  };
  return [
    ...pairs.flatMap(([one, other]) =>
      isItem(one) && isItem(other)
        ? compareItems(one, other, at(other))
        : compareValues(one, other, at(other)),
    ),
    ...removed.map((item): Change => ({ path: at(item), kind: 'removed', before: item, after: null })),
    ...added.map((item): Change => ({ path: at(item), kind: 'added', before: null, after: item })),
  ];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A date and a term are said as one: half of one means nothing. */
function isWhole(value: Item): boolean {
  return 'edtf' in value || 'years' in value;
}
