import fc from 'fast-check';
import { seal, unseal } from '@/lib/platform/secrets/seal';
import { TEST_SECRET } from '@/tests/support/secret';

beforeAll(() => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
});

it('opens what it sealed, for the same purpose and the same row', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, row) => {
      const sealed = seal('test', row, text);
      return (
        unseal('test', row, sealed) === text &&
        unseal('other', row, sealed) === null &&
        unseal('test', `${row}x`, sealed) === null
      );
    }),
    { numRuns: 50 },
  );
});

it('opens nothing that was changed by one bit, cut, or never sealed', () => {
  const sealed = Buffer.from(seal('test', 'row', 'closed'), 'base64url');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal('test', 'row', changed.toString('base64url'))).toBeNull();
  }
  for (const none of ['', 'x', '*', sealed.subarray(0, 20).toString('base64url')]) {
    expect(unseal('test', 'row', none)).toBeNull();
  }
});

it('seals the same text differently each time', () => {
  expect(seal('test', 'row', 'closed')).not.toBe(seal('test', 'row', 'closed'));
});
