/** The request that Next would hold around an action: its headers and its cookies. */
export type NextRequest = {
  headers: Map<string, string>;
  cookies: Map<string, string>;
  /** Whether script sends the forms. Without it, an answer that leads to another page is thrown by `redirect`. */
  isScript: boolean;
  /** How often an action had the page around its form drawn anew. */
  refreshed: number;
};

const empty = (): NextRequest => ({ headers: new Map(), cookies: new Map(), isScript: true, refreshed: 0 });
const request = empty();

/**
 * Stands in for the request scope that only a running Next has, so that actions are called as their forms call them. What
 * lib/ imports from `next/headers` and `next/cache` is in tests this file (stand-ins.json); the file that calls this
 * begins with an empty request.
 */
export function holdNextRequest(): NextRequest {
  return Object.assign(request, empty());
}

/** Of `next/headers`. */
export function headers() {
  const sentBy: [string, string][] = request.isScript ? [['next-action', 'the action']] : [];
  const sent = new Map([...sentBy, ...request.headers]);
  return Promise.resolve({ get: (name: string) => sent.get(name) ?? null });
}

/** Of `next/headers`. */
export function cookies() {
  return Promise.resolve({
    get: (name: string) => {
      const value = request.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (name: string, value: string, rules: { maxAge?: number }) => {
      if (rules.maxAge === 0) request.cookies.delete(name);
      else request.cookies.set(name, value);
    },
  });
}

/** Of `next/cache`. */
export function revalidatePath(): void {
  request.refreshed += 1;
}

/** A form as a browser would post it. */
export function formOf(entries: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}
