import { deriveCustody, isHeldState, walkHistory } from '@/lib/cases/status/rules';
import { custodyState, type CustodyState, type StatusKind } from '@/lib/cases/status/schema';
import type { SentenceType } from '@/lib/cases/sentences/schema';
import { history, sentence, years, type ToldEvent } from '@/tests/support/case-facts';

/** A first event by which somebody is in this state. */
const FIRST = {
  UNKNOWN: 'SUMMONED',
  AT_LIBERTY: 'ATTEMPTED_DETENTION',
  AT_LIBERTY_CHARGED: 'TRAVEL_BAN',
  POLICE_CUSTODY: 'DETAINED',
  ADMIN_ARREST: 'ADMIN_ARREST',
  PRETRIAL_DETENTION: 'ARRESTED',
  IMPRISONED: 'PUNISHMENT_CELL',
  PSYCHIATRIC: 'PSYCHIATRIC_CONFINEMENT',
  HOUSE_ARREST: 'HOUSE_ARREST',
  WANTED: 'WANTED',
  EXILED: 'EXILED',
  DISAPPEARED: 'DISAPPEARED',
  RELEASED: 'RELEASED',
} as const satisfies Partial<Record<CustodyState, StatusKind>>;
type From = keyof typeof FIRST;
const ALL = Object.keys(FIRST) as From[];
const HELD: From[] = ['POLICE_CUSTODY', 'ADMIN_ARREST', 'PRETRIAL_DETENTION', 'IMPRISONED', 'PSYCHIATRIC'];
const OTHERS = ALL.filter((from) => !HELD.includes(from));

const of = (type: SentenceType) => [sentence(type, '2019-05-01', years(3))];

/** What an event says of somebody who was in a state: the state they are in, or null where it says nothing of it. */
function says(from: From, kind: StatusKind, sentences = of('ACTIVITY_BAN'), ...later: ToldEvent[]) {
  const facts = history([FIRST[from], '2018-03-01'], [kind, '2019-05-01'], ...later);
  const step = walkHistory(facts, sentences)[1];
  return step?.asserts === true ? step.state : null;
}
const fromEach = (states: readonly From[], kind: StatusKind, sentences = of('ACTIVITY_BAN')) =>
  Object.fromEntries(states.map((from) => [from, says(from, kind, sentences)]));
const all = (states: readonly From[], state: CustodyState | null) =>
  Object.fromEntries(states.map((from) => [from, state]));
const same = (states: readonly From[]) => Object.fromEntries(states.map((from) => [from, from]));

it.each(ALL)('%s is reached by its first event', (state) => {
  expect(deriveCustody(history([FIRST[state], '2018-03-01']), []).state).toBe(state);
});

it('counts as held whom others lock in, at home or at large nobody', () => {
  expect(custodyState.options.filter(isHeldState).sort()).toEqual([...HELD].sort());
});

it.each(['HUNGER_STRIKE', 'PARDON_OFFERED', 'PARDON_REFUSED'] as const)(
  '%s shows that who was held still is, and nothing of anybody else',
  (kind) => {
    expect(fromEach(HELD, kind)).toEqual(same(HELD));
    expect(fromEach(OTHERS, kind)).toEqual(all(OTHERS, null));
  },
);

it.each(['TRANSFERRED', 'SOLITARY'] as const)(
  '%s happens only to the held: whoever was not known to be is now, by what they were sentenced to',
  (kind) => {
    expect(fromEach(HELD, kind)).toEqual(same(HELD));
    expect(fromEach(OTHERS, kind, [])).toEqual(all(OTHERS, 'PRETRIAL_DETENTION'));
    expect(fromEach(OTHERS, kind, of('FINE'))).toEqual(all(OTHERS, 'PRETRIAL_DETENTION'));
    for (const type of ['IMPRISONMENT', 'LIFE', 'DEATH'] as const)
      expect(fromEach(OTHERS, kind, of(type))).toEqual(all(OTHERS, 'IMPRISONED'));
  },
);

it.each(['PUNISHMENT_CELL', 'REGIME_TIGHTENED', 'NEW_CASE_IN_PRISON', 'PAROLE_DENIED'] as const)(
  '%s happens only in a prison',
  (kind) => {
    expect(fromEach(HELD, kind)).toEqual(same(HELD));
    expect(fromEach(OTHERS, kind)).toEqual(all(OTHERS, 'IMPRISONED'));
  },
);

it('takes nobody who is held into police custody anew', () => {
  expect(fromEach(HELD, 'DETAINED')).toEqual(same(HELD));
  expect(fromEach(OTHERS, 'DETAINED')).toEqual(all(OTHERS, 'POLICE_CUSTODY'));
});

it.each(['CHARGED', 'TRIAL_OPENED'] as const)('%s turns custody into pre-trial detention', (kind) => {
  const charged: Partial<Record<From, CustodyState>> = {
    POLICE_CUSTODY: 'PRETRIAL_DETENTION',
    AT_LIBERTY: 'AT_LIBERTY_CHARGED',
    RELEASED: 'AT_LIBERTY_CHARGED',
  };
  expect(fromEach(ALL, kind)).toEqual({ ...all(ALL, null), ...charged });
});

it('ends neither detention nor imprisonment by an arrest of days or a remand', () => {
  expect(fromEach(ALL, 'ADMIN_ARREST')).toEqual({
    ...all(ALL, 'ADMIN_ARREST'),
    ...same(['PRETRIAL_DETENTION', 'IMPRISONED']),
  });
  expect(fromEach(ALL, 'REMANDED')).toEqual({ ...all(ALL, 'PRETRIAL_DETENTION'), ...same(['IMPRISONED']) });
});

it('bans from travel whoever is at large, and lets nobody go by it', () => {
  const free: From[] = ['UNKNOWN', 'AT_LIBERTY', 'AT_LIBERTY_CHARGED', 'RELEASED'];
  expect(fromEach(ALL, 'TRAVEL_BAN')).toEqual({ ...all(ALL, null), ...all(free, 'AT_LIBERTY_CHARGED') });
  const facts = history(['SENTENCED', '2019-05-01'], ['TRAVEL_BAN', '2019-06-01']);
  expect(walkHistory(facts, of('SUSPENDED')).map(({ state }) => state)).toEqual([
    ...['SUSPENDED', 'AT_LIBERTY_CHARGED'],
  ]);
});

it('does not take a prisoner for free whose prison is not known', () => {
  expect(fromEach(HELD, 'WHEREABOUTS_UNKNOWN')).toEqual(all(HELD, null));
  expect(fromEach(OTHERS, 'WHEREABOUTS_UNKNOWN')).toEqual(all(OTHERS, 'UNKNOWN'));
});

it.each([
  ['ARRESTED', 'PRETRIAL_DETENTION'],
  ['REARRESTED', 'PRETRIAL_DETENTION'],
  ['HOUSE_ARREST', 'HOUSE_ARREST'],
  ['PSYCHIATRIC_CONFINEMENT', 'PSYCHIATRIC'],
  ['WANTED', 'WANTED'],
  ['ESCAPED', 'WANTED'],
  ['EXILED', 'EXILED'],
  ['DISAPPEARED', 'DISAPPEARED'],
  ['DIED', 'DECEASED'],
  ['KILLED', 'DECEASED'],
] as const)('%s leaves everybody %s', (kind, state) => {
  expect(fromEach(ALL, kind)).toEqual(all(ALL, state));
});

it('brings who disappeared from custody back into it, however often that was said; of others nothing is known', () => {
  const others = ALL.filter((from) => from !== 'DISAPPEARED');
  expect(fromEach(others, 'FOUND')).toEqual(all(others, null));
  const lost = ['DISAPPEARED', '2019-01'] as const;
  const again = ['DISAPPEARED', '2019-05'] as const;
  const found = (first: StatusKind) =>
    deriveCustody(history([first, '2018-03'], lost, again, ['FOUND', '2020']), []).state;
  expect(found('ARRESTED')).toBe('PRETRIAL_DETENTION');
  expect(found('ATTEMPTED_DETENTION')).toBe('UNKNOWN');
});

const release = ['RELEASED', '2019-06-01'] as const;
const arrest = ['ARRESTED', '2019-05-20'] as const;
const appeal = ['APPEAL_FILED', '2019-05-10'] as const;

it('frees by an acquittal whoever is in reach; who is held, by the release where one is recorded', () => {
  const away: From[] = ['WANTED', 'EXILED', 'DISAPPEARED'];
  expect(fromEach(ALL, 'ACQUITTED')).toEqual({ ...all(ALL, 'AT_LIBERTY'), ...all(away, null) });
  const followed = (from: From, ...later: ToldEvent[]) => says(from, 'ACQUITTED', [], ...later);
  expect(followed('PRETRIAL_DETENTION', release)).toBeNull();
  expect(followed('PRETRIAL_DETENTION', appeal, release)).toBeNull();
  expect(followed('PRETRIAL_DETENTION', arrest, release)).toBe('AT_LIBERTY');
  expect(followed('PRETRIAL_DETENTION', appeal)).toBe('AT_LIBERTY');
  expect(followed('AT_LIBERTY_CHARGED', release)).toBe('AT_LIBERTY');
});

it.each(['CONVICTED', 'SENTENCED', 'SENTENCE_CHANGED'] as const)('%s: the sentence decides', (kind) => {
  const detained = (type: SentenceType, ...later: ToldEvent[]) =>
    says('PRETRIAL_DETENTION', kind, of(type), ...later);
  for (const type of ['IMPRISONMENT', 'LIFE', 'DEATH'] as const) expect(detained(type)).toBe('IMPRISONED');
  expect(detained('COMPULSORY_TREATMENT')).toBe('PSYCHIATRIC');
  expect(detained('ADMIN_ARREST')).toBe('ADMIN_ARREST');
  expect(detained('FINE')).toBeNull();
  expect(says('AT_LIBERTY_CHARGED', kind, of('FINE'))).toBe('AT_LIBERTY');
  for (const limit of ['SUSPENDED', 'RESTRICTED_FREEDOM'] as const) {
    expect(detained(limit)).toBe(limit);
    expect(detained(limit, release)).toBeNull();
    expect(says('AT_LIBERTY_CHARGED', kind, of(limit), release)).toBe(limit);
  }
  const away: From[] = ['WANTED', 'EXILED', 'DISAPPEARED'];
  expect(fromEach(away, kind, of('IMPRISONMENT'))).toEqual(all(away, null));
});

it('puts nobody back in prison by a change of the sentence after their release', () => {
  const free: From[] = ['RELEASED', 'AT_LIBERTY'];
  expect(fromEach(free, 'SENTENCE_CHANGED', of('IMPRISONMENT'))).toEqual(all(free, null));
  expect(fromEach(free, 'SENTENCED', of('IMPRISONMENT'))).toEqual(all(free, 'IMPRISONED'));
});
