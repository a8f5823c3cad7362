import fc from 'fast-check';
import { readFaults, writeFaults } from '@/lib/platform/forms/route-faults';

const refused = (fields: Record<string, string>) =>
  ({ ok: false, refusal: 'invalid', message: 'refusal.invalid', fields }) as const;

/** A query as a page is handed it. */
function toQuery(text: string): Record<string, string | string[]> {
  const query = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [first = '', ...more] = query.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

test('what was refused comes back out of the address', () => {
  const name = fc.stringMatching(/^[a-z][\w.-]{0,30}$/);
  fc.assert(
    fc.property(fc.dictionary(name, name, { noNullPrototype: true }), (fields) => {
      expect(readFaults(toQuery(writeFaults('read', refused(fields))))).toEqual({
        ...{ form: 'read', whole: 'refusal.invalid', fields },
      });
    }),
  );
});

test('what nobody here has written is as if it were not there', () => {
  expect(readFaults({})).toBeNull();
  expect(readFaults({ refused: 'read' })).toBeNull();
  expect(readFaults({ refused: '<b>', why: 'x' })).toBeNull();
  expect(readFaults({ refused: ['read', 'x'], why: 'x' })).toBeNull();
  expect(readFaults({ refused: 'read', why: 'x', at: ['a:<i>', 'a:b:c', 'ok:input.choice'] })).toEqual({
    ...{ form: 'read', whole: 'x', fields: { ok: 'input.choice' } },
  });
});
