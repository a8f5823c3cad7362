import fc from 'fast-check';
import {
  closesPage,
  OWN_SIDE,
  standingConsent,
  vitalFaults,
  type ConsentFact,
} from '@/lib/cases/consent/rules';
import { consentPurpose } from '@/lib/cases/consent/schema';
import { consentBasis } from '@/lib/cases/risk/schema';

const word = (basis: ConsentFact['basis'], givenOn: string, recordedAt: number): ConsentFact => ({
  ...{ purpose: 'PUBLISH_NAME', basis, givenOn, recordedAt, signed: false },
});
const standing = (...facts: ConsentFact[]) => standingConsent(facts, 'PUBLISH_NAME');

test('the refusal of the name or of keeping it at all takes the page away, of nothing else', () => {
  expect(consentPurpose.options.filter(closesPage)).toEqual(['STORE', 'PUBLISH_NAME']);
});

test('the own side is the person, the family and the lawyer', () => {
  expect(OWN_SIDE).toEqual(['VICTIM_WITNESS', 'FAMILY', 'LAWYER']);
});

test('a refusal gives way to a word of that day or later, if that was also recorded later', () => {
  const no = word('REFUSED', '2026-01-10', 5);
  expect(standing(no, word('FAMILY', '2026-01-10', 6))?.basis).toBe('FAMILY');
  expect(standing(no, word('FAMILY', '2026-01-11', 6))?.basis).toBe('FAMILY');
  expect(standing(no, word('FAMILY', '2026-01-10', 5))?.basis).toBe('REFUSED');
  expect(standing(no, word('FAMILY', '2026-01-09', 6))?.basis).toBe('REFUSED');
  expect(standing(no, word('FAMILY', '2026-01-11', 4))?.basis).toBe('REFUSED');
  // Another refusal is no word that opens.
  expect(standing(no, word('WITHDRAWN', '2026-01-11', 6))?.basis).toBe('WITHDRAWN');
});

test('without a refusal the last day holds, and of one day the last record, however they are read', () => {
  const basis = fc.constantFrom(...consentBasis.exclude(['REFUSED', 'WITHDRAWN']).options);
  const day = fc.constantFrom('2026-01-09', '2026-01-10', '2026-02-01');
  const facts = fc.uniqueArray(fc.tuple(basis, day, fc.nat({ max: 50 })), {
    minLength: 1,
    maxLength: 6,
    selector: ([, , recordedAt]) => recordedAt,
  });
  fc.assert(
    fc.property(facts, (told) => {
      let last = told[0];
      for (const one of told)
        if (last === undefined || one[1] > last[1] || (one[1] === last[1] && one[2] > last[2])) last = one;
      expect(standing(...told.map((one) => word(...one)))).toEqual(last && word(...last));
    }),
  );
});

test('of several refusals the last one holds', () => {
  const [first, last] = [word('REFUSED', '2026-01-01', 1), word('WITHDRAWN', '2026-02-01', 2)];
  expect(standing(first, last)).toBe(last);
  expect(standing(last, first)).toBe(last);
});

test('vital interest counts from the day on which it was recorded', () => {
  const vital = { ...word('NOT_OBTAINABLE_VITAL_INTEREST', '2026-01-01', 1), signed: true };
  expect(vitalFaults(vital, '2026-01-01')).toEqual([]);
});

test('an old consent that is entered afterwards opens nothing for another one that was entered before', () => {
  const no = word('REFUSED', '2026-01-10', 5);
  const [before, old] = [word('FAMILY', '2026-02-01', 4), word('LAWYER', '2025-06-01', 6)];
  expect(standing(before, no, old)?.basis).toBe('REFUSED');
  expect(standing(before, no)?.basis).toBe('REFUSED');
});
