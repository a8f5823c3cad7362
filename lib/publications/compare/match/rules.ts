import { canonicalJson } from '@/lib/publications/rules';

export type Item = { readonly [field: string]: unknown };

/** What a pointer inside a document leads to: the list it stands in, and the thing itself. */
export type Pointed = { list: string; item: Item };

/** Lists whose things carry keys, each after those that it points into. */
const KEYED = [
  'documents',
  'claims',
  'status',
  'occurrences',
  'charges',
  'decisions',
  'memberships',
] as const;
const FACTS = ['status', 'occurrences', 'charges', 'decisions', 'memberships'] as const;
/** Fields that hold keys; any other text that happens to look like one is text. */
const POINTERS = ['claims', 'restsOn', 'supersedes', 'reviews', 'document', 'preferred'];
/** No published text begins with a control character. */
const MARK = '\u0000';
/** Two things are one that changed when at least this share of their fields agrees. */
const ALIKE = 0.5;

type Shared = {
  before: Item;
  after: Item;
  /** The same value with what its pointers lead to in their place. */
  resolve: (value: unknown) => unknown;
};

/**
 * Gives what stands in both documents one name in both: keys are numbered anew with each publication, so that the
 * third claim of one version may be the fourth of the next.
 */
export function shareKeys(before: Item, after: Item): Shared {
  const names = { before: new Map<string, string>(), after: new Map<string, string>() };
  const pointed = new Map<string, Pointed>();
  for (const list of KEYED) {
    const renamed = (document: Item, side: 'before' | 'after') =>
      itemsOf(document, list).map((item) => ({
        ...(rename(item, names[side]) as Item),
        borne: list === 'claims' ? factsOf(document, item) : null,
        own: item,
      }));
    const found = matchItems(renamed(before, 'before'), renamed(after, 'after'), ['key', 'own']);
    const name = (item: Item, side: 'before' | 'after', shared: string) => {
      const own = item['own'] as Item;
      names[side].set(String(own['key']), shared);
      pointed.set(shared, { list, item: own });
    };
    found.pairs.forEach(([one, other], at) => {
      name(one, 'before', `${MARK}${list} ${at}`);
      name(other, 'after', `${MARK}${list} ${at}`);
    });
    found.removed.forEach((item, at) => name(item, 'before', `${MARK}${list} removed ${at}`));
    found.added.forEach((item, at) => name(item, 'after', `${MARK}${list} added ${at}`));
  }
  return {
    before: rename(before, names.before) as Item,
    after: rename(after, names.after) as Item,
    resolve: (value) => mapPointers(value, (name) => pointed.get(name) ?? name),
  };
}

/** The facts that a claim bears, by kind and date: two claims of one paper are told apart by what they are about. */
function factsOf(document: Item, claim: Item): string[] {
  return FACTS.flatMap((list) =>
    itemsOf(document, list)
      .filter((fact) => (fact['claims'] as readonly unknown[]).includes(claim['key']))
      .map((fact) => canonicalJson([list, fact['kind'] ?? fact['category'], fact['when'] ?? null])),
  ).sort();
}

export type Matched<T> = { pairs: [T, T][]; removed: T[]; added: T[] };

/** Which of two lists' things are the same: equal ones first, then the most alike. Fields of `except` do not count. */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  except: readonly string[] = ['key'],
): Matched<T> {
  const pairs: [T, T][] = [];
  const waiting = new Map<string, T[]>();
  for (const item of before) {
    const text = textOf(item, except);
    waiting.set(text, [...(waiting.get(text) ?? []), item]);
  }
  const fresh: T[] = [];
  for (const item of after) {
    const same = waiting.get(textOf(item, except))?.shift();
    if (same === undefined) fresh.push(item);
    else pairs.push([same, item]);
  }
  const left = [...waiting.values()].flat();
  const scored = left
    .flatMap((one) => fresh.map((other) => ({ one, other, score: likeness(one, other, except) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<T>();
  for (const { one, other } of scored) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return {
    pairs,
    removed: left.filter((item) => !taken.has(item)),
    added: fresh.filter((item) => !taken.has(item)),
  };
}

function textOf(item: unknown, except: readonly string[]): string {
  if (!isObject(item)) return canonicalJson(item);
  return canonicalJson(Object.fromEntries(Object.entries(item).filter(([field]) => !except.includes(field))));
}

/** The share of fields in which two things agree, of those that either of them fills. */
function likeness(one: unknown, other: unknown, except: readonly string[]): number {
  if (!isObject(one) || !isObject(other)) return 0;
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => !except.includes(field) && (isFilled(one[field]) || isFilled(other[field])),
  );
  const same = fields.filter((field) => canonicalJson(one[field]) === canonicalJson(other[field]));
  return fields.length === 0 ? 0 : same.length / fields.length;
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function itemsOf(document: Item, list: string): Item[] {
  const items = document[list];
  return Array.isArray(items) ? items.filter(isObject) : [];
}

function rename(value: unknown, names: ReadonlyMap<string, string>): unknown {
  return mapPointers(value, (key) => names.get(key) ?? key);
}

/** The same value with every pointer in it replaced. */
function mapPointers(value: unknown, replace: (key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mapPointers(one, replace));
  if (!isObject(value)) return typeof value === 'string' && value.startsWith(MARK) ? replace(value) : value;
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => {
      if (!POINTERS.includes(field)) return [field, mapPointers(held, replace)];
      if (typeof held === 'string') return [field, replace(held)];
      if (!Array.isArray(held)) return [field, mapPointers(held, replace)];
      return [
        field,
        held.map((one: unknown) => (typeof one === 'string' ? replace(one) : mapPointers(one, replace))),
      ];
    }),
  );
}

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
