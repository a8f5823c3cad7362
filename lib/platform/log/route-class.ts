/**
 * Names the kind of page an address belongs to, for logs and metrics: the first two path segments where they are
 * words of the address plan, and `*` for all else. `/en/cases/some-name/v/2?q=x` becomes `/en/cases/*`.
 *
 * Only words from `known` pass. A slug, a name or anything a reader typed is therefore never written down, and the
 * number of classes stays small whatever is asked for.
 *
 * @param path the address, with or without a query
 * @param known the fixed segments of the address plan, e.g. `en`, `cases`, `api`, `v1`
 */
export function routeClass(path: string, known: ReadonlySet<string>): string {
  const segments = path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((segment) => segment !== '');
  const [first, second, ...rest] = segments;
  if (first === undefined) return '/';
  if (!known.has(first)) return '/*';
  if (second === undefined) return `/${first}`;
  if (!known.has(second)) return `/${first}/*`;
  return rest.length === 0 ? `/${first}/${second}` : `/${first}/${second}/*`;
}
