import { custodyState, statusKind } from '@/lib/cases/status/schema';
import { addresseeFresh, eligibleDemands, letterStop, standingOf } from '@/lib/letters/rules';
import { charge, claim, decision, fileOf, OFFICE, status, type Status } from '@/tests/support/letter-cases';

const words = (text: string) => text.trim().split(/\s+/);
const asks = (demand: string, file: ReturnType<typeof fileOf>) =>
  eligibleDemands(file).some((one) => one === demand);

describe('the end of solitary confinement', () => {
  const alone = status('s2', 'SOLITARY', '2025-04', ['c1']);
  const after = (...entries: Status[]) => asks('END_SOLITARY', fileOf({ status: [alone, ...entries] }));

  test.each(['SOLITARY', 'PUNISHMENT_CELL'] as const)('is asked for after %s', (kind) => {
    expect(asks('END_SOLITARY', fileOf({ status: [status('s2', kind, '2025-04', ['c1'])] }))).toBe(true);
  });

  test.each(
    words(`DETAINED ARRESTED REARRESTED ADMIN_ARREST REMANDED HOUSE_ARREST TRANSFERRED PSYCHIATRIC_CONFINEMENT
      RELEASED ESCAPED EXILED DISAPPEARED FOUND WHEREABOUTS_UNKNOWN`).map((kind) => statusKind.parse(kind)),
  )('is not asked for once %s is known after it', (kind) => {
    expect(after(status('s3', kind, '2025-05', ['c1']))).toBe(false);
    // What came before it changes nothing, in whatever order the file holds the two.
    expect(after(status('s3', kind, '2025-03', ['c1']))).toBe(true);
  });

  test('is asked for still after what changes no place, has no day, or rests on nothing usable', () => {
    expect(after(status('s3', 'HUNGER_STRIKE', '2025-05', ['c1']))).toBe(true);
    expect(after(status('s3', 'TRANSFERRED', null, ['c1']))).toBe(true);
    expect(after(status('s3', 'TRANSFERRED', '2025-05', ['c9']))).toBe(true);
    expect(after(status('s3', 'TRANSFERRED', '2025-05', ['c9', 'c1']))).toBe(false);
  });

  test('is not asked for under house arrest', () => {
    expect(asks('END_SOLITARY', fileOf({ state: 'HOUSE_ARREST', status: [alone] }))).toBe(false);
  });
});

describe('dropping the charges', () => {
  const remanded = (rest: Parameters<typeof fileOf>[0]) =>
    asks('DROP_CHARGES', fileOf({ state: 'PRETRIAL_DETENTION', ...rest }));
  const pending = charge('h1', ['c1']);

  test('is asked for while one charge is pending, or one was brought and none is on file', () => {
    expect(remanded({ charges: [pending] })).toBe(true);
    expect(remanded({ charges: [charge('h2', ['c1'], { outcome: 'DROPPED' }), pending] })).toBe(true);
    expect(remanded({ charges: [charge('h1', ['c1'], { outcome: 'DROPPED' })] })).toBe(false);
    expect(remanded({})).toBe(false);
    const charged = status('s2', 'CHARGED', '2025-03', ['c1']);
    expect(remanded({ status: [status('s1', 'ARRESTED', '2025', ['c1']), charged] })).toBe(true);
    expect(remanded({ status: [charged], charges: [charge('h1', ['c1'], { outcome: 'DROPPED' })] })).toBe(
      false,
    );
  });

  test('is too late after any conviction, wherever the file tells of it', () => {
    const convicted = charge('h2', ['c1'], { outcome: 'CONVICTED' });
    expect(remanded({ charges: [pending, convicted] })).toBe(false);
    const verdicts = [
      decision('n1', 'REMAND', '2025', ['c1'], { outcome: 'GRANTED' }),
      decision('n2', 'VERDICT', '2025', ['c1'], { outcome: 'CONVICTED' }),
    ];
    expect(remanded({ charges: [pending], decisions: verdicts })).toBe(false);
    expect(remanded({ charges: [pending], decisions: verdicts.slice(0, 1) })).toBe(true);
    expect(asks('DROP_CHARGES', fileOf({ state: 'IMPRISONED', charges: [pending] }))).toBe(false);
  });

  test.each(['CONVICTED', 'SENTENCED', 'UPHELD', 'SENTENCE_CHANGED'] as const)(
    'is too late after %s',
    (kind) => {
      const entries = [status('s1', 'ARRESTED', '2025', ['c1']), status('s2', kind, '2025', ['c1'])];
      expect(remanded({ charges: [pending], status: entries })).toBe(false);
    },
  );
});

describe('where the person stands', () => {
  test.each([
    ['HELD', 'POLICE_CUSTODY ADMIN_ARREST PRETRIAL_DETENTION HOUSE_ARREST IMPRISONED PSYCHIATRIC', 'RELEASE'],
    ['DISAPPEARED', 'DISAPPEARED', 'INVESTIGATE ACCOUNTABILITY FAMILY_CONTACT COUNSEL_ACCESS'],
    ['AT_LIBERTY', 'AT_LIBERTY RESTRICTED_FREEDOM SUSPENDED RELEASED EXILED', 'REPARATION CASE_REVIEW'],
    ['AT_LIBERTY_CHARGED', 'AT_LIBERTY_CHARGED WANTED', 'STOP_HARASSMENT REPARATION CASE_REVIEW'],
    ['DEAD', 'DECEASED', 'INVESTIGATE ACCOUNTABILITY REPARATION'],
    ['UNKNOWN', 'UNKNOWN', 'INVESTIGATE'],
  ])('%s: %s asks for %s', (standing, states, demands) => {
    for (const state of words(states).map((word) => custodyState.parse(word))) {
      expect(standingOf(fileOf({ state }))).toBe(standing);
      const offered = eligibleDemands(fileOf({ state }));
      expect(standing === 'HELD' ? offered[0] : offered.join(' ')).toBe(demands);
    }
  });

  test('a death stands while one claim of it stands, or where it cites none', () => {
    const died = (claims: string[]) =>
      standingOf(
        fileOf({
          status: [status('s1', 'ARRESTED', '2025', ['c1']), status('s2', 'DIED', '2026', claims)],
          claims: [
            claim('c1'),
            claim('c2', { verification: 'REFUTED' }),
            claim('c3', { verification: 'RETRACTED' }),
          ],
        }),
      );
    expect(died(['c2', 'c3'])).toBe('HELD');
    expect(died(['c3'])).toBe('HELD');
    expect(died(['c1', 'c2'])).toBe('DEAD');
    expect(died([])).toBe('DEAD');
    expect(died(['not-shown'])).toBe('DEAD');
  });
});

describe('what a status rests on', () => {
  const file = (restsOn: string[], verification: 'DISPUTED' | 'REFUTED') => {
    const given = fileOf({
      status: [status('s1', 'ARRESTED', '2025', ['c1', 'c2']), status('s2', 'TRANSFERRED', '2026', ['c3'])],
      claims: [claim('c1', { verification }), claim('c2', { verification: 'REFUTED' }), claim('c3')],
    });
    return { ...given, custody: { ...given.custody, restsOn } };
  };

  test('is what its own events cite, and one usable claim among them is enough', () => {
    expect(letterStop(file(['s1'], 'REFUTED'))).toBe('STATUS_UNSUPPORTED');
    expect(letterStop(file(['s1'], 'DISPUTED'))).toBe('STATUS_DISPUTED');
    expect(letterStop(file(['s1', 's2'], 'REFUTED'))).toBeNull();
  });
});

test('an office verified today is fresh', () => {
  expect(addresseeFresh({ ...OFFICE, verifiedOn: '2026-11-21' }, '2026-11-21')).toBe(true);
});
