import fc from 'fast-check';
import { refuses, standingConsent, vitalFaults, type ConsentFact } from '@/lib/cases/consent/rules';
import { consentPurpose } from '@/lib/cases/consent/schema';
import { consentBasis } from '@/lib/cases/risk/schema';

const fact = (over: Partial<ConsentFact>): ConsentFact => ({
  purpose: 'PUBLISH_NAME',
  basis: 'EXPLICIT_WRITTEN',
  givenOn: '2026-01-10',
  recordedAt: 1,
  signed: false,
  ...over,
});

test('the latest word for a purpose holds, and says nothing of another', () => {
  const facts = [
    fact({ basis: 'FAMILY', givenOn: '2026-01-01' }),
    fact({ basis: 'EXPLICIT_ORAL', givenOn: '2026-01-05', recordedAt: 2 }),
    fact({ purpose: 'MEDIA', basis: 'REFUSED', givenOn: '2026-01-09', recordedAt: 3 }),
  ];
  expect(standingConsent(facts, 'PUBLISH_NAME')?.basis).toBe('EXPLICIT_ORAL');
  expect(standingConsent(facts, 'MEDIA')?.basis).toBe('REFUSED');
  expect(standingConsent(facts, 'STORE')).toBeNull();
});

test('neither a consent entered afterwards nor a refusal entered late opens what was refused', () => {
  const no = fact({ basis: 'WITHDRAWN', givenOn: '2026-01-10', recordedAt: 5 });
  const older = fact({ givenOn: '2025-12-01', recordedAt: 9 });
  expect(standingConsent([no, older], 'PUBLISH_NAME')?.basis).toBe('WITHDRAWN');
  const earlierEntry = fact({ givenOn: '2026-01-20', recordedAt: 4 });
  expect(standingConsent([earlierEntry, no], 'PUBLISH_NAME')?.basis).toBe('WITHDRAWN');
  const newWord = fact({ givenOn: '2026-02-01', recordedAt: 10 });
  expect(standingConsent([no, newWord], 'PUBLISH_NAME')?.basis).toBe('EXPLICIT_WRITTEN');
});

const facts = fc.array(
  fc.record({
    purpose: fc.constantFrom(...consentPurpose.options),
    basis: fc.constantFrom(...consentBasis.options),
    givenOn: fc.integer({ min: 1, max: 9 }).map((day) => `2026-01-0${day}`),
    recordedAt: fc.nat({ max: 1_000_000 }),
    signed: fc.boolean(),
  }),
);

test('a refusal of today always holds, whatever was recorded before, in whatever order it is read', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...consentPurpose.options), (before, purpose) => {
      const no = fact({ purpose, basis: 'REFUSED', givenOn: '2026-01-09', recordedAt: 2_000_000 });
      const held = standingConsent([no, ...before], purpose);
      expect(held).not.toBeNull();
      expect(refuses(held?.basis ?? 'UNKNOWN')).toBe(true);
      expect(standingConsent([...before, no].reverse(), purpose)).toEqual(held);
    }),
  );
});

test('vital interest needs a second signature and holds for 90 days; other bases need neither', () => {
  const vital = fact({ basis: 'NOT_OBTAINABLE_VITAL_INTEREST', givenOn: '2026-01-01' });
  expect(vitalFaults(vital, '2026-01-02')).toEqual(['vitalSigned']);
  expect(vitalFaults({ ...vital, signed: true }, '2026-03-31')).toEqual([]);
  expect(vitalFaults({ ...vital, signed: true }, '2026-04-01')).toEqual(['vitalExpired']);
  expect(vitalFaults({ ...vital, signed: true }, '2025-12-31')).toEqual(['vitalExpired']);
  expect(vitalFaults(fact({ givenOn: '2000-01-01' }), '2026-04-01')).toEqual([]);
});
