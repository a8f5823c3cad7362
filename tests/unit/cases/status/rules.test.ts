import fc from 'fast-check';

import { deriveCustody } from '@/lib/cases/status/rules';
import { statusKind } from '@/lib/cases/status/schema';
import { date, history, sentence, years } from '@/tests/support/case-facts';

const fiveYears = sentence('IMPRISONMENT', null, years(5));

describe('the derived state of a person', () => {
  it('is unknown when nothing is recorded, and does not become "in prison" for want of a death date', () => {
    expect(deriveCustody([], [])).toEqual({
      state: 'UNKNOWN',
      certainty: 'UNKNOWN',
      asOf: null,
      contact: null,
      restsOn: [],
    });
    expect(deriveCustody(history(['ARRESTED', '2010'], ['RELEASED', '2011']), []).state).toBe('RELEASED');
  });

  it('places an undated sentence after a dated arrest and takes its as-of from the last time held', () => {
    const facts = history(
      ['ATTACKED', '2017'],
      ['CHARGED', '2019'],
      ['ARRESTED', '2019?'],
      ['SENTENCED', null],
      ['SOLITARY', '2021-09~/2021-12-15', { contact: 'LOCATION_KNOWN_NO_CONTACT' }],
    );
    const derived = deriveCustody(facts, [fiveYears]);
    expect(derived).toMatchObject({
      state: 'IMPRISONED',
      certainty: 'BELIEVED',
      contact: 'LOCATION_KNOWN_NO_CONTACT',
      restsOn: ['SENTENCED-4', 'SOLITARY-5'],
    });
    expect(derived.asOf).toEqual(date('2021-12-15'));
  });

  it('follows a chain from six years to a suspended sentence and freedom', () => {
    const six = sentence('IMPRISONMENT', '2011-08-08', years(6), { id: 'six', supersededBy: 'three' });
    const three = sentence('SUSPENDED', '2012-03-06', years(3), { id: 'three' });
    const ban = sentence('ACTIVITY_BAN', '2012-03-06', years(3), { id: 'ban', supplementary: true });
    const facts = history(
      ['DETAINED', '../2011-12-16'],
      ['SENTENCED', '2011-08-08'],
      ['UPHELD', '2011-09-26'],
      ['SENTENCE_CHANGED', '2012-03-06'],
      ['RELEASED', '2012-03-07'],
    );
    const at = (count: number) => deriveCustody(facts.slice(0, count), [six, three, ban]);
    expect(at(1).state).toBe('POLICE_CUSTODY');
    expect(at(3)).toMatchObject({ state: 'IMPRISONED', asOf: date('2011-08-08') });
    expect(at(5)).toMatchObject({ state: 'SUSPENDED', asOf: date('2012-03-07'), restsOn: ['RELEASED-5'] });
  });

  it('holds a person until the recorded release, and frees them by the decision where none is recorded', () => {
    const sentences = [
      sentence('IMPRISONMENT', '2007-10-05', years(18), { supersededBy: 'RESTRICTED_FREEDOM-2021-10-01' }),
      sentence('RESTRICTED_FREEDOM', '2021-10-01', years(3)),
    ];
    const facts = history(
      ['ARRESTED', '2006-07-17'],
      ['SENTENCED', '2007-10-05'],
      ['SENTENCE_CHANGED', '2021-10-01'],
    );
    expect(deriveCustody(facts, sentences).state).toBe('RESTRICTED_FREEDOM');
    const released = history(
      ['ARRESTED', '2006-07-17'],
      ['SENTENCED', '2007-10-05'],
      ['SENTENCE_CHANGED', '2021-10-01'],
      ['RELEASED', '2021-10~'],
      ['DIED', '2021-11-24'],
    );
    expect(deriveCustody(released.slice(0, 4), sentences).restsOn).toEqual(['RELEASED-4']);
    expect(deriveCustody(released, sentences)).toMatchObject({ state: 'DECEASED', contact: null });
  });

  it('counts an undated release as the latest unless a dated arrest was recorded after it', () => {
    const freed = history(['DETAINED', '2011-12~'], ['SENTENCED', '2012-06-04'], ['RELEASED', null]);
    expect(deriveCustody(freed, [sentence('IMPRISONMENT', '2012-06-04', years(7))])).toMatchObject({
      state: 'RELEASED',
      asOf: null,
    });
    const again = history(['ARRESTED', '2011-12'], ['RELEASED', null], ['ARRESTED', '2015-02-03']);
    expect(deriveCustody(again, [])).toMatchObject({ state: 'PRETRIAL_DETENTION', asOf: date('2015-02-03') });
  });

  it('puts a release known only by its year behind the prison events of that year', () => {
    const facts = history(['ARRESTED', '2011-12'], ['RELEASED', '2014'], ['TRANSFERRED', '2014-03']);
    expect(deriveCustody(facts, []).state).toBe('RELEASED');
    const before = history(['ARRESTED', '2011-12'], ['RELEASED', '2013'], ['TRANSFERRED', '2014-03']);
    expect(deriveCustody(before, []).state).toBe('PRETRIAL_DETENTION');
  });

  it.each(['ATTACKED', 'THREATENED', 'SEARCHED', 'SUMMONED', 'APPEAL_FILED', 'UPHELD'] as const)(
    '%s changes neither state nor as-of',
    (kind) => {
      const arrested = history(['ARRESTED', '2019-02-01'], [kind, '2019-05-01']);
      expect(deriveCustody(arrested, [])).toMatchObject({
        state: 'PRETRIAL_DETENTION',
        asOf: date('2019-02-01'),
      });
      expect(deriveCustody(history([kind, '2019-05-01']), []).state).toBe('UNKNOWN');
    },
  );

  it('reads a failed attempt to detain as liberty, and as nothing of a person in custody', () => {
    const attempt = ['ATTEMPTED_DETENTION', '2019-05-01'] as const;
    expect(deriveCustody(history(attempt), []).state).toBe('AT_LIBERTY');
    expect(deriveCustody(history(['ARRESTED', '2019-02-01'], attempt), []).state).toBe('PRETRIAL_DETENTION');
  });

  it.each(['SOLITARY', 'TRANSFERRED', 'PUNISHMENT_CELL', 'HUNGER_STRIKE', 'PARDON_REFUSED'] as const)(
    '%s shows that a person in custody is still held',
    (kind) => {
      const facts = history(['ARRESTED', '2019-02-01'], [kind, '2020-05']);
      expect(deriveCustody(facts, [])).toMatchObject({ state: 'PRETRIAL_DETENTION', asOf: date('2020-05') });
    },
  );

  it.each([
    ['FINE', 'PRETRIAL_DETENTION'],
    ['IMPRISONMENT', 'IMPRISONED'],
    ['LIFE', 'IMPRISONED'],
    ['COMPULSORY_TREATMENT', 'PSYCHIATRIC'],
    ['SUSPENDED', 'SUSPENDED'],
  ] as const)('a verdict of %s leaves a detained person %s', (type, state) => {
    const facts = history(['ARRESTED', '2019-02-01'], ['CONVICTED', '2019-06-01']);
    expect(deriveCustody(facts, [sentence(type, '2019-06-01', null)]).state).toBe(state);
    expect(deriveCustody(facts, []).state).toBe('PRETRIAL_DETENTION');
  });

  it('does not imprison who was sentenced in absence', () => {
    const facts = history(['EXILED', '2018'], ['SENTENCED', '2019-06-01']);
    expect(deriveCustody(facts, [sentence('IMPRISONMENT', '2019-06-01', years(8))]).state).toBe('EXILED');
  });

  it('reads the ground of a release', () => {
    const state = (ground: 'PENDING_TRIAL' | 'PARDON') =>
      deriveCustody(history(['ARRESTED', '2019-02'], ['RELEASED', '2019-03', { ground }]), [
        sentence('SUSPENDED', '2019-03', years(2)),
      ]).state;
    expect(state('PENDING_TRIAL')).toBe('AT_LIBERTY_CHARGED');
    expect(state('PARDON')).toBe('RELEASED');
  });

  it('forgets an old suspended sentence that had run out', () => {
    const facts = history(['SENTENCED', '2005-01-10'], ['DETAINED', '2019-02'], ['RELEASED', '2019-02']);
    expect(deriveCustody(facts, [sentence('SUSPENDED', '2005-01-10', years(2))]).state).toBe('RELEASED');
  });

  it('brings who disappeared from custody and was found back into custody', () => {
    const facts = history(['ARRESTED', '2020-01-05'], ['DISAPPEARED', '2020-02-01'], ['FOUND', '2020-03-01']);
    expect(deriveCustody(facts.slice(0, 2), []).state).toBe('DISAPPEARED');
    expect(deriveCustody(facts, []).state).toBe('PRETRIAL_DETENTION');
    expect(deriveCustody(history(['DISAPPEARED', '2020-02-01'], ['FOUND', '2020-03-01']), []).state).toBe(
      'UNKNOWN',
    );
  });
});

describe('certainty', () => {
  it.each([
    ['CONFIRMED', 'CONFIRMED'],
    ['CORROBORATED', 'CONFIRMED'],
    ['SINGLE_ORIGIN', 'BELIEVED'],
    ['UNREVIEWED', 'BELIEVED'],
    ['IN_REVIEW', 'BELIEVED'],
    ['DISPUTED', 'UNKNOWN'],
  ] as const)('a state resting on a %s event is %s', (verification, certainty) => {
    expect(deriveCustody(history(['ARRESTED', '2019-02', { verification }]), []).certainty).toBe(certainty);
  });

  it('rests on no refuted or retracted event', () => {
    const facts = history(['ARRESTED', '2019-02'], ['RELEASED', '2019-03', { verification: 'REFUTED' }]);
    expect(deriveCustody(facts, []).state).toBe('PRETRIAL_DETENTION');
  });

  it('is not made fresher by a disputed sighting', () => {
    const facts = history(['ARRESTED', '2019-02'], ['SOLITARY', '2020', { verification: 'DISPUTED' }]);
    expect(deriveCustody(facts, [])).toMatchObject({ asOf: date('2019-02'), certainty: 'BELIEVED' });
  });
});

describe('death', () => {
  it('is final; only a rehabilitation follows it', () => {
    const facts = history(['DIED', '2021-11-24'], ['RELEASED', '2021-12-01'], ['REHABILITATED', '2030']);
    expect(deriveCustody(facts, [])).toMatchObject({ state: 'DECEASED', restsOn: ['DIED-1'] });
  });

  it('decides over every history that contains it', () => {
    const event = fc.record({
      kind: fc.constantFrom(...statusKind.options),
      year: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const facts = history(
          ...events.map(({ kind, year }) => [kind, year === null ? null : String(year)] as const),
        );
        const dead = facts.some((fact) => fact.kind === 'DIED' || fact.kind === 'KILLED');
        expect(deriveCustody(facts, [fiveYears]).state === 'DECEASED').toBe(dead);
      }),
    );
  });
});
