import type { z } from 'zod';
import { fieldsOf } from '@/tests/support/input-fields';

/** What a schema says of each of its fields when something of no kind stands there: path → message. */
export function findFaultKeys(schema: z.ZodType, sample: object = {}): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(schema).map(({ path, given }) => {
      const at = path.join('.');
      const sent = [...path]
        .reverse()
        .reduce<unknown>(
          (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
          Symbol('nothing'),
        );
      const { error } = schema.safeParse({ ...sample, ...given, ...(sent as object) });
      return [at, error?.issues.find((issue) => issue.path.join('.') === at)?.message ?? 'taken'];
    }),
  );
}

/** The same without the fields that no person fills in, of which zod's own words are never shown. */
export function findOwnFaultKeys(schema: z.ZodType, sample?: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(findFaultKeys(schema, sample)).filter(([, message]) => /^(?:$|[a-z]+\.)/.test(message)),
  );
}
