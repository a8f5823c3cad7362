import type { Outcome } from '@/lib/platform/action';

/**
 * What a form that is answered by a route was refused for, as the address of its page carries it: message keys by the
 * names of the fields. Nothing that was typed stands there.
 */
export type RouteFaults = {
  /** Which form of the page. */
  form: string;
  whole: string;
  fields: Readonly<Record<string, string>>;
};

const NAME = /^[\w.-]{1,80}$/;

/** The query of a page whose form was refused. */
export function writeFaults(form: string, { message, fields }: Outcome<never> & { ok: false }): string {
  const query = new URLSearchParams({ refused: form, why: message });
  for (const [field, key] of Object.entries(fields)) query.append('at', `${field}:${key}`);
  return query.toString();
}

/** The same out of an address; what nobody here has written there is as if it were not there. */
export function readFaults(
  query: Readonly<Record<string, string | string[] | undefined>>,
): RouteFaults | null {
  const { refused, why, at = [] } = query;
  if (typeof refused !== 'string' || typeof why !== 'string') return null;
  if (!NAME.test(refused) || !NAME.test(why)) return null;
  const fields: Record<string, string> = {};
  for (const one of typeof at === 'string' ? [at] : at) {
    const [field = '', key = '', ...more] = one.split(':');
    if (more.length === 0 && NAME.test(field) && NAME.test(key)) fields[field] = key;
  }
  return { form: refused, whole: why, fields };
}
