export type GateRule = {
  /** The only address that takes POST; matched against the path. */
  formPath: RegExp;
  /** Bytes of a path, and of an address with its query. */
  pathBytes: number;
  addressBytes: number;
};

export type Passed = {
  kind: 'pass';
  method: 'GET' | 'HEAD' | 'POST';
  path: string;
  /** The path and the query without the parameters that are Next's own: what a page may know, and the key of memory. */
  address: string;
};
export type Refused = { kind: 'refuse'; status: 400 | 405 | 414; path: string; allow?: string };

const PRINTABLE = /^\/[\x21-\x22\x24-\x7e]*$/;
// Names that Next reads in a query for itself: a Flight request, and the parameters of a route it has already matched.
const NEXT_PARAMETER = /^(?:_rsc$|nxtP|nxtI|__next)/i;

/**
 * Decides from method and address alone whether a request is let in. Pure: it reads no header.
 *
 * @param method the method as sent
 * @param url the address as sent, path and query
 */
export function judgeRequest(method: string, url: string, rule: GateRule): Passed | Refused {
  const cut = url.indexOf('?');
  const path = cut === -1 ? url : url.slice(0, cut);
  const query = cut === -1 ? '' : url.slice(cut + 1);

  if (path.length > rule.pathBytes || url.length > rule.addressBytes)
    return { kind: 'refuse', status: 414, path: '/' };
  if (!PRINTABLE.test(url) || !isPlainPath(path) || !isPlainQuery(query)) {
    return { kind: 'refuse', status: 400, path };
  }
  const takesForm = rule.formPath.test(path);
  if (method !== 'GET' && method !== 'HEAD' && !(method === 'POST' && takesForm)) {
    return { kind: 'refuse', status: 405, path, allow: takesForm ? 'GET, HEAD, POST' : 'GET, HEAD' };
  }
  const kept = query.split('&').filter((pair) => pair !== '' && !NEXT_PARAMETER.test(parameterName(pair)));
  return { kind: 'pass', method, path, address: kept.length === 0 ? path : `${path}?${kept.join('&')}` };
}

/** No control character, backslash, doubled slash or step upwards, also not behind percent signs. */
function isPlainPath(path: string): boolean {
  const decoded = decodeOnce(path);
  if (decoded === undefined) return false;
  if (/[\x00-\x1f\x7f\\]/.test(decoded) || decoded.includes('//')) return false;
  return !decoded.split('/').some((segment) => segment === '.' || segment === '..');
}

function isPlainQuery(query: string): boolean {
  const decoded = decodeOnce(query);
  return decoded !== undefined && !decoded.includes('\0');
}

function parameterName(pair: string): string {
  return decodeOnce(pair.split('=', 1)[0] ?? '') ?? '';
}

function decodeOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
