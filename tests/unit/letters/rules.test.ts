import fc from 'fast-check';
import { caseDocument } from '@/lib/cases/schema';
import { addresseeFresh, eligibleDemands, letterNotes, letterStop, standingOf } from '@/lib/letters/rules';
import { anyFile } from '@/tests/support/letter-arbitrary';
import { charge, claim, fileOf, OFFICE, status } from '@/tests/support/letter-cases';
import { ATABEK, ELSHIBAYEV, SOKOLOVA } from '@/tests/support/letter-people';

const TODAY = '2026-11-21';
const NEVER = ['MEDICAL_CARE', 'EXHUME', 'WITHDRAW_FORCES', 'ECONOMIC', 'POLITICAL', 'NEGOTIATE', 'OTHER'];

test('the sample files are documents that could be published', () => {
  for (const file of [ATABEK, SOKOLOVA, ELSHIBAYEV, fileOf()])
    expect(caseDocument.safeParse(file).error).toBeUndefined();
});

describe('eligibleDemands', () => {
  test('asks for an investigation of a death, never for freedom', () => {
    expect(eligibleDemands(ATABEK)).toEqual(['INVESTIGATE', 'ACCOUNTABILITY', 'REPARATION']);
  });

  test('asks for what was lost by one who is free', () => {
    expect(eligibleDemands(SOKOLOVA)).toEqual(['REPARATION', 'CASE_REVIEW']);
  });

  test('asks for freedom, a trial, counsel and family for one who is held, and the end of being held alone', () => {
    expect(eligibleDemands(ELSHIBAYEV)).toEqual([
      'RELEASE',
      'FAIR_TRIAL',
      'COUNSEL_ACCESS',
      'FAMILY_CONTACT',
      'END_SOLITARY',
    ]);
  });

  test('offers no end of solitary once a transfer is known after it', () => {
    const moved = [...ELSHIBAYEV.status, status('s9', 'TRANSFERRED', '2022-05', ['c1'])];
    expect(eligibleDemands({ ...ELSHIBAYEV, status: moved })).not.toContain('END_SOLITARY');
  });

  test('offers no end of solitary that only a refuted claim tells of', () => {
    const claims = ELSHIBAYEV.claims.map((one) =>
      one.key === 'c4' ? { ...one, verification: 'REFUTED' as const } : one,
    );
    expect(eligibleDemands({ ...ELSHIBAYEV, claims })).not.toContain('END_SOLITARY');
  });

  test('asks to drop charges only before a conviction', () => {
    const charged = fileOf({ state: 'PRETRIAL_DETENTION', charges: [charge('h1', ['c1'])] });
    expect(eligibleDemands(charged)).toContain('DROP_CHARGES');
    const convicted = { ...charged, status: [status('s1', 'CONVICTED', '2025', ['c1'])] };
    expect(eligibleDemands(convicted)).not.toContain('DROP_CHARGES');
  });

  test('asks to stop pressure on one who is charged and at liberty', () => {
    expect(eligibleDemands(fileOf({ state: 'AT_LIBERTY_CHARGED' }))).toContain('STOP_HARASSMENT');
    expect(eligibleDemands(fileOf({ state: 'AT_LIBERTY' }))).not.toContain('STOP_HARASSMENT');
  });

  test('asks only where a person is when that is not known', () => {
    expect(eligibleDemands(fileOf({ state: 'UNKNOWN' }))).toEqual(['INVESTIGATE']);
  });

  test('treats a reported death as a death until it is refuted, whatever the derived state says', () => {
    const reported = fileOf({
      status: [status('s1', 'DIED', '2026', ['c2'])],
      claims: [claim('c1'), claim('c2')],
    });
    expect(standingOf(reported)).toBe('DEAD');
    const refuted = { ...reported, claims: [claim('c1'), claim('c2', { verification: 'REFUTED' })] };
    expect(standingOf(refuted)).toBe('HELD');
  });

  test('asks no reparation in the name of one who was killed', () => {
    const killed = fileOf({ state: 'DECEASED', status: [status('s1', 'KILLED', '2011-12-16', ['c1'])] });
    expect(eligibleDemands(killed)).toEqual(['INVESTIGATE', 'ACCOUNTABILITY']);
  });

  test('is never empty, never holds a demand of parties, and frees nobody who is dead or at liberty', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const demands = eligibleDemands(file);
        expect(demands.length).toBeGreaterThan(0);
        expect(demands.filter((demand) => NEVER.includes(demand))).toEqual([]);
        expect(eligibleDemands({ ...file, demands: [] })).toEqual(demands);
        if (standingOf(file) !== 'HELD') expect(demands).not.toContain('RELEASE');
      }),
    );
  });
});

describe('letterStop', () => {
  const resting = (rest: Parameters<typeof claim>[1]) => fileOf({ claims: [claim('c1', rest)] });

  test('lets a letter be made when one usable claim carries the status', () => {
    expect(letterStop(fileOf())).toBeNull();
    expect(letterStop(ELSHIBAYEV)).toBeNull();
  });

  test('stops when the status is disputed', () => {
    expect(letterStop(resting({ verification: 'DISPUTED' }))).toBe('STATUS_DISPUTED');
  });

  test.each(['REFUTED', 'RETRACTED', 'IN_REVIEW'] as const)(
    'stops when the claim under the status is %s',
    (verification) => {
      expect(letterStop(resting({ verification }))).toBe('STATUS_UNSUPPORTED');
    },
  );

  test('does not stop when nothing is known of the status: the letter asks where the person is', () => {
    const file = fileOf({ state: 'UNKNOWN' });
    expect(letterStop({ ...file, custody: { ...file.custody, restsOn: [] } })).toBeNull();
  });
});

describe('letterNotes', () => {
  test.each([
    ['2026-05-25', []],
    ['2026-05-24', ['LAST_CHECKED_LONG_AGO']],
    [null, ['NEVER_CHECKED']],
  ])('checked %s gives %j', (lastChecked, notes) => {
    expect(letterNotes(fileOf({ lastChecked }), TODAY)).toEqual(notes);
  });
});

describe('addresseeFresh', () => {
  test.each([
    [null, false],
    ['2026-05-25', true],
    ['2026-05-24', false],
    ['2026-11-22', false],
  ])('verified on %s: %s', (verifiedOn, fresh) => {
    expect(addresseeFresh({ ...OFFICE, verifiedOn }, TODAY)).toBe(fresh);
  });
});
