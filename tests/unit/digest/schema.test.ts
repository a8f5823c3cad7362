import { chooseDigestInput, digestFault } from '@/lib/digest/schema';
import { findFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

test.each(['DAILY', 'WEEKLY', 'NONE'])('a digest may be chosen to come: %s', (rhythm) => {
  const chosen = { rhythm, language: 'kk' };
  expect(chooseDigestInput.parse(chosen)).toEqual(chosen);
  expect(findLooseParts(chooseDigestInput, chosen)).toEqual([]);
  expect(findOptionalFields(chooseDigestInput, chosen)).toEqual([]);
});

test('what is no choice is refused in words', () => {
  expect(findFaultKeys(chooseDigestInput)).toEqual({ rhythm: 'input.choice', language: 'input.choice' });
  expect(chooseDigestInput.safeParse({ rhythm: 'HOURLY', language: 'en' }).success).toBe(false);
});

test('why a digest did not go out is one of five words, never what a mail server said', () => {
  for (const fault of ['UNREACHABLE', 'NOT_SECURE', 'NOT_LET_IN', 'REFUSED', 'UNCERTAIN'])
    expect(digestFault.safeParse(fault).success).toBe(true);
  expect(digestFault.safeParse('550 no such user <someone@example.org>').success).toBe(false);
});
