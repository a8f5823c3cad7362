import { protectionFaults, type Protection } from '@/lib/cases/publish/rules';

const today = '2026-02-01';
const assessed = { assessedOn: '2026-01-20', level: 'LOW', consentBasis: 'PUBLIC_OWN_ACT', by: 'a' } as const;
const open: Protection = {
  personVisibility: 'PUBLIC',
  age: { minor: false, birth: null },
  assessments: [assessed],
  consents: [],
  legal: null,
  facts: [],
};
const word = {
  purpose: 'PUBLISH_NAME',
  basis: 'FAMILY',
  givenOn: '2026-01-01',
  recordedAt: 1,
  signed: false,
} as const;
const faults = (over: Partial<Protection>) =>
  protectionFaults({ ...open, ...over }, today).map(({ fault }) => fault);

test('control: what every rule allows is open', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ consents: [word] })).toEqual([]);
});

test('a closed person, and one who may be a minor, stay closed', () => {
  expect(faults({ personVisibility: 'RESTRICTED' })).toEqual(['closedPerson']);
  expect(faults({ age: { minor: true, birth: null } })).toEqual(['minor']);
});

test('high risk needs two people, counted from the day on which it was called high', () => {
  const high = { ...assessed, level: 'HIGH' } as const;
  expect(faults({ assessments: [high] })).toEqual(['secondAssessor']);
  expect(faults({ assessments: [high, high] })).toEqual(['secondAssessor']);
  expect(faults({ assessments: [assessed, high] })).toEqual(['secondAssessor']);
  expect(faults({ assessments: [{ ...high, by: 'b' }, high] })).toEqual([]);
  expect(faults({ assessments: [{ ...assessed, by: 'b' }, high] })).toEqual([]);
  expect(faults({ assessments: [high, { ...assessed, by: 'b' }] })).toEqual(['secondAssessor']);
  // What was high more than 180 days ago is judged anew.
  expect(faults({ assessments: [assessed, { ...high, assessedOn: '2025-01-01' }] })).toEqual([]);
  expect(faults({ assessments: [] })).toContain('risk');
});

test('a refusal closes, wherever it was recorded; of what is not recorded nothing is assumed', () => {
  expect(faults({ consents: [{ ...word, basis: 'REFUSED' }] })).toEqual(['consent']);
  expect(faults({ consents: [{ ...word, purpose: 'STORE', basis: 'WITHDRAWN' }] })).toEqual(['consent']);
  expect(faults({ assessments: [{ ...assessed, consentBasis: 'REFUSED' }], consents: [word] })).toEqual([
    'consent',
  ]);
  expect(faults({ assessments: [{ ...assessed, consentBasis: 'UNKNOWN' }] })).toEqual(['consentUnknown']);
  expect(faults({ assessments: [{ ...assessed, consentBasis: 'UNKNOWN' }], consents: [word] })).toEqual([]);
  expect(faults({ consents: [{ ...word, purpose: 'MEDIA', basis: 'REFUSED' }] })).toEqual([]);
});

test('vital interest: two signatures, 90 days, and only what the own side made public', () => {
  const vital = { ...word, basis: 'NOT_OBTAINABLE_VITAL_INTEREST', signed: true } as const;
  const fact = { id: 'x', list: 'status', kind: 'ARRESTED', ownSide: true } as const;
  expect(faults({ consents: [vital], facts: [fact] })).toEqual([]);
  expect(faults({ consents: [{ ...vital, signed: false }], facts: [fact] })).toEqual(['vitalSigned']);
  expect(faults({ consents: [{ ...vital, givenOn: '2025-10-01' }], facts: [fact] })).toEqual([
    'vitalExpired',
  ]);
  expect(faults({ consents: [vital], facts: [{ ...fact, ownSide: false }] })).toEqual(['ownSide']);
  expect(faults({ consents: [word], facts: [{ ...fact, ownSide: false }] })).toEqual([]);
});

test('health is public with that consent alone', () => {
  const ill = { id: 'x', list: 'occurrences', kind: 'HEALTH', ownSide: true } as const;
  expect(faults({ facts: [ill] })).toEqual(['health']);
  expect(faults({ facts: [ill], consents: [{ ...word, purpose: 'PUBLISH_HEALTH' }] })).toEqual([]);
  expect(
    faults({ facts: [ill], consents: [{ ...word, purpose: 'PUBLISH_HEALTH', basis: 'REFUSED' }] }),
  ).toEqual(['health']);
});

test('a legal review that was asked for is waited for, obeyed, and grows old', () => {
  expect(faults({ legal: { verdict: 'ASKED', validUntil: null } })).toEqual(['legalAsked']);
  expect(faults({ legal: { verdict: 'STOP', validUntil: '2027-01-01' } })).toEqual(['legal']);
  expect(faults({ legal: { verdict: 'CLEAR', validUntil: '2026-01-31' } })).toEqual(['legalExpired']);
  expect(faults({ legal: { verdict: 'CLEAR', validUntil: today } })).toEqual([]);
});
