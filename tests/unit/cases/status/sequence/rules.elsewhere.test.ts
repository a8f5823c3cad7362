import { contradictionsIn, judgeChange, type SequenceGround } from '@/lib/cases/status/sequence/rules';
import type { StatusKind } from '@/lib/cases/status/schema';
import { date, history, sentence, years, type ToldEvent } from '@/tests/support/case-facts';

const ground: SequenceGround = {
  ...{ today: '2026-01-15', bornOn: null, elsewhere: [], isCharged: false, sentences: [] },
};
const found = (told: readonly ToldEvent[], on: Partial<SequenceGround> = {}) =>
  contradictionsIn(history(...told), { ...ground, ...on }).map(({ reason, id }) => `${reason} ${id}`);
const other = (...told: ToldEvent[]) => ({ elsewhere: history(...told) });

describe('what another file of the same person tells', () => {
  test('a death there ends what only the living do, without naming that file', () => {
    const on = other(['DIED', '2020-06-01']);
    expect(found([['ARRESTED', '2020-06-02']], on)).toEqual(['DIED_ELSEWHERE ARRESTED-1']);
    expect(found([['ARRESTED', '2020-06-01']], on)).toEqual([]);
    expect(found([['SOLITARY', '2020-05', { endsAt: date('2020-07') }]], on)).toContain(
      'DIED_ELSEWHERE SOLITARY-1',
    );
    const [first] = contradictionsIn(history(['ARRESTED', '2021']), { ...ground, ...on });
    expect(first).toEqual({ id: 'ARRESTED-1', reason: 'DIED_ELSEWHERE', against: null });
  });

  test('a death here does not fit with a life that went on there', () => {
    expect(found([['KILLED', '2020-06-01']], other(['TRANSFERRED', '2020-06-02']))).toEqual([
      'ALIVE_ELSEWHERE KILLED-1',
    ]);
    expect(found([['KILLED', '2020-06-01']], other(['TRANSFERRED', '2020-06']))).toEqual([]);
    expect(found([['ARRESTED', '2020-06-01']], other(['TRANSFERRED', '2020-06-02']))).toEqual([]);
  });

  test('one death may be told twice, on one date; on another it is a second one', () => {
    const died: ToldEvent[] = [['DIED', '2020-06-01']];
    expect(found(died, other(['DIED', '2020-06']))).toEqual([]);
    expect(found(died, other(['KILLED', '2020-07']))).toEqual(['SECOND_DEATH DIED-1']);
    expect(found(died, other(['KILLED', '2020-05']))).toEqual(['SECOND_DEATH DIED-1']);
  });

  test.each(
    `REHABILITATED ACQUITTED APPEAL_FILED UPHELD SENTENCE_CHANGED FOUND CHARGED TRIAL_OPENED CONVICTED SENTENCED
    SEARCHED WANTED WHEREABOUTS_UNKNOWN PARDON_OFFERED`.split(/\s+/) as StatusKind[],
  )('%s may come after a death that another file tells of', (kind) => {
    expect(found([[kind, '2021']], other(['DIED', '2020'])).join()).not.toContain('ELSEWHERE');
    expect(found([['DIED', '2020']], other([kind, '2021']))).toEqual([]);
  });

  test('where the one or the other is disputed it is asked about; what was refuted there is not there', () => {
    const disputed = { verification: 'DISPUTED' as const };
    expect(found([['ARRESTED', '2021']], other(['DIED', '2020', disputed]))).toEqual([
      'DISPUTED_DEATH ARRESTED-1',
    ]);
    expect(found([['ARRESTED', '2021', disputed]], other(['DIED', '2020']))).toEqual([
      'DISPUTED_DEATH ARRESTED-1',
    ]);
    for (const verification of ['REFUTED', 'RETRACTED'] as const)
      expect(found([['ARRESTED', '2021']], other(['DIED', '2020', { verification }]))).toEqual([]);
  });
});

test.each(
  'CHARGED TRIAL_OPENED CONVICTED SENTENCED SEARCHED WANTED WHEREABOUTS_UNKNOWN PARDON_OFFERED'.split(
    ' ',
  ) as StatusKind[],
)('%s after a death in the same file is asked about, not refused', (kind) => {
  const facts = found([
    ['DIED', '2020'],
    [kind, '2021'],
  ]);
  expect(facts).toContain(`LEGAL_AFTER_DEATH ${kind}-2`);
  expect(facts.filter((one) => one.startsWith('AFTER_DEATH'))).toEqual([]);
});

test('of several deaths the first recorded is the one that the others stand against', () => {
  const facts = history(['DIED', '2022'], ['KILLED', '2020']).reverse();
  expect(contradictionsIn(facts, ground)).toContainEqual({
    ...{ id: 'KILLED-2', reason: 'SECOND_DEATH', against: 'DIED-1' },
  });
});

test('what is refused is not warned of as well', () => {
  const added = history(['DIED', '2020'], ['ARRESTED', '2021']);
  const judged = judgeChange(added.slice(0, 1), { added: added[1] ?? null, removed: null }, ground);
  expect(judged.refused.map(({ reason }) => reason)).toEqual(['AFTER_DEATH']);
  expect(judged.warned.map(({ reason }) => reason)).not.toContain('AFTER_DEATH');
});

describe('what is improbable in the course of things', () => {
  const after = (told: ToldEvent[], kind: StatusKind, on: Partial<SequenceGround> = {}) =>
    found([...told, [kind, '2015']], on);
  const held: ToldEvent[] = [['ARRESTED', '2012']];
  const freed: ToldEvent[] = [...held, ['RELEASED', '2013']];

  test.each(['DETAINED', 'ARRESTED', 'ADMIN_ARREST'] as const)('%s of one who is held', (kind) => {
    const sentenced: ToldEvent[] = [...held, ['CHARGED', '2012-05'], ['SENTENCED', '2013']];
    expect(after(sentenced, kind)).toEqual([`TAKEN_WHILE_HELD ${kind}-4`]);
    expect(after(freed, kind)).toEqual([]);
  });

  test.each([
    'TRANSFERRED',
    'SOLITARY',
    'PUNISHMENT_CELL',
    'REGIME_TIGHTENED',
    'NEW_CASE_IN_PRISON',
  ] as const)('%s of one who is free', (kind) => {
    expect(after(freed, kind)).toEqual([`CUSTODY_WHILE_FREE ${kind}-3`]);
    expect(after(held, kind)).toEqual([]);
    // Nothing known of where the person was is not free.
    expect(after([], kind)).toEqual([]);
  });

  test('a cell for one who may not leave the country, escaped arrest or was sentenced at liberty', () => {
    const alone = ['CUSTODY_WHILE_FREE SOLITARY-2'];
    expect(after([['TRAVEL_BAN', '2013']], 'SOLITARY')).toEqual(alone);
    expect(after([['ATTEMPTED_DETENTION', '2013']], 'SOLITARY')).toEqual(alone);
    const on = { isCharged: true, sentences: [sentence('SUSPENDED', '2013', years(9))] };
    expect(after([['SENTENCED', '2013']], 'SOLITARY', on)).toEqual(alone);
  });

  test.each([
    ['RELEASED', 'RELEASED_WHILE_FREE'],
    ['ESCAPED', 'ESCAPED_WHILE_FREE'],
  ] as const)('%s of one who is free, or of whom nothing is known', (kind, reason) => {
    for (const before of [freed, [], [...held, ['EXILED', '2013']], [['WANTED', '2013']]] as ToldEvent[][])
      expect(after(before, kind)).toEqual([`${reason} ${kind}-${before.length + 1}`]);
    expect(after(held, kind)).toEqual([]);
  });

  test.each(['CONVICTED', 'SENTENCED', 'ACQUITTED'] as const)(
    '%s without anything to be tried for',
    (kind) => {
      expect(after(held, kind)).toEqual([`VERDICT_WITHOUT_CHARGE ${kind}-2`]);
      expect(after(held, kind, { isCharged: true })).toEqual([]);
      for (const opens of ['CHARGED', 'TRIAL_OPENED', 'NEW_CASE_IN_PRISON'] as const)
        expect(after([...held, [opens, '2013']], kind)).toEqual([]);
      for (const verdict of ['CONVICTED', 'SENTENCED'] as const)
        expect(after([...held, [verdict, '2013']], kind).join()).not.toContain(`CHARGE ${kind}-3`);
    },
  );

  test('parole denied before any verdict', () => {
    expect(after(held, 'PAROLE_DENIED')).toEqual(['PAROLE_BEFORE_VERDICT PAROLE_DENIED-2']);
    for (const verdict of ['CONVICTED', 'SENTENCED', 'UPHELD', 'SENTENCE_CHANGED'] as const)
      expect(after([...held, [verdict, '2013']], 'PAROLE_DENIED', { isCharged: true })).toEqual([]);
    const sentences = [sentence('IMPRISONMENT', '2014', years(9))];
    expect(after(held, 'PAROLE_DENIED', { sentences })).toEqual([]);
    const later = [sentence('IMPRISONMENT', '2016', years(9))];
    expect(after(held, 'PAROLE_DENIED', { sentences: later })).toEqual([
      'PAROLE_BEFORE_VERDICT PAROLE_DENIED-2',
    ]);
  });

  test('found without having been lost', () => {
    expect(after(held, 'FOUND')).toEqual(['FOUND_WITHOUT_LOSS FOUND-2']);
    for (const lost of ['DISAPPEARED', 'WHEREABOUTS_UNKNOWN', 'ESCAPED', 'WANTED'] as const)
      expect(after([...held, [lost, '2013']], 'FOUND')).toEqual([]);
  });
});
