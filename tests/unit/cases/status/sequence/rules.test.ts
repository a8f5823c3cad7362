import fc from 'fast-check';
import {
  contradictionsIn,
  isImpossible,
  judgeChange,
  type SequenceGround,
} from '@/lib/cases/status/sequence/rules';
import { statusKind } from '@/lib/cases/status/schema';
import { date, history, sentence, years, type ToldEvent } from '@/tests/support/case-facts';

const ground: SequenceGround = {
  today: '2026-01-15',
  bornOn: null,
  elsewhere: [],
  isCharged: false,
  sentences: [],
};

/** What adding the last event to those before it brings, as `REASON about against`. */
function adding(told: readonly ToldEvent[], on: Partial<SequenceGround> = {}, removed: string | null = null) {
  const facts = history(...told);
  const added = facts.pop() ?? null;
  const { refused, warned } = judgeChange(facts, { added, removed }, { ...ground, ...on });
  const say = (list: typeof refused) =>
    list.map(({ reason, id, against }) => [reason, id, against].filter((one) => one !== null).join(' '));
  return { refused: say(refused), warned: say(warned) };
}
const fine = { refused: [], warned: [] };

describe('what cannot be', () => {
  it.each(['ARRESTED', 'RELEASED', 'TRANSFERRED', 'HUNGER_STRIKE', 'EXILED', 'SUMMONED'] as const)(
    'is %s surely after a death',
    (kind) => {
      expect(
        adding([
          ['DIED', '2021-11-24'],
          [kind, '2021-11-25'],
        ]).refused,
      ).toEqual([`AFTER_DEATH ${kind}-2 DIED-1`]);
      expect(
        adding([
          ['DIED', '2021-11-24'],
          [kind, '2021-11-24'],
        ]).refused,
      ).toEqual([]);
      expect(
        adding([
          ['DIED', '2021-11'],
          [kind, '2021'],
        ]).refused,
      ).toEqual([]);
      expect(
        adding([
          ['DIED', null],
          [kind, '2022'],
        ]).refused,
      ).toEqual([]);
    },
  );

  it('is a death before events that stand, with each of them', () => {
    const told: ToldEvent[] = [
      ['ARRESTED', '2019'],
      ['TRANSFERRED', '2021'],
      ['RELEASED', '2022'],
      ['DIED', '2020'],
    ];
    expect(adding(told).refused).toEqual([
      'AFTER_DEATH TRANSFERRED-2 DIED-4',
      'AFTER_DEATH RELEASED-3 DIED-4',
    ]);
  });

  it('is a death on another date, and not a second account of the same death', () => {
    expect(
      adding([
        ['DIED', '2020'],
        ['KILLED', '2022'],
      ]).refused,
    ).toEqual(['SECOND_DEATH KILLED-2 DIED-1']);
    expect(
      adding([
        ['DIED', '2020'],
        ['KILLED', '2020-05'],
      ]),
    ).toEqual({
      refused: [],
      warned: ['DEATH_TWICE KILLED-2 DIED-1'],
    });
  });

  it('is anything before the birth, and an end before its start or after a death', () => {
    const on = { bornOn: date('1953-01-31') };
    expect(adding([['ARRESTED', '1952']], on).refused).toEqual(['BEFORE_BIRTH ARRESTED-1']);
    expect(adding([['ARRESTED', '1953']], on).refused).toEqual([]);
    const solitary = (from: string, to: string): ToldEvent => ['SOLITARY', from, { endsAt: date(to) }];
    expect(adding([solitary('2020-05', '2020-04')]).refused).toEqual(['END_BEFORE_START SOLITARY-1']);
    expect(adding([solitary('2020-05', '2020')])).toEqual(fine);
    expect(adding([['DIED', '2020-06-01'], solitary('2020-05', '2020-07')]).refused).toEqual([
      'AFTER_DEATH SOLITARY-2 DIED-1',
    ]);
    expect(
      adding([
        ['DIED', '2020-06-01'],
        ['SOLITARY', '2020-05/2020-07'],
      ]).refused,
    ).toEqual(['AFTER_DEATH SOLITARY-2 DIED-1']);
  });

  it('is only improbable where the death itself is disputed, and nothing where it is refuted', () => {
    const after = (verification: 'DISPUTED' | 'REFUTED') =>
      adding([
        ['ARRESTED', '2019'],
        ['DIED', '2020', { verification }],
        ['RELEASED', '2022'],
      ]);
    expect(after('DISPUTED')).toEqual({ refused: [], warned: ['DISPUTED_DEATH RELEASED-3 DIED-2'] });
    expect(after('REFUTED')).toEqual(fine);
  });

  it('is not what happens to the dead: courts, rehabilitation, a body that is found', () => {
    for (const kind of [
      'REHABILITATED',
      'ACQUITTED',
      'APPEAL_FILED',
      'UPHELD',
      'SENTENCE_CHANGED',
      'FOUND',
    ] as const)
      expect(
        adding([
          ['DIED', '2020'],
          [kind, '2022'],
        ]).refused,
      ).toEqual([]);
    expect(
      adding([
        ['DIED', '2020'],
        ['CONVICTED', '2022'],
      ]),
    ).toEqual({
      refused: [],
      warned: ['LEGAL_AFTER_DEATH CONVICTED-2 DIED-1'],
    });
  });
});

describe('what is improbable', () => {
  const held: ToldEvent = ['ARRESTED', '2019-02-01'];
  const out: ToldEvent = ['RELEASED', '2019-06-01'];

  it.each([
    ['an arrest while held', [held, ['ARRESTED', '2020']], 'TAKEN_WHILE_HELD ARRESTED-2 ARRESTED-1'],
    [
      'a rearrest while held',
      [held, ['REARRESTED', '2020']],
      'REARRESTED_WITHOUT_RELEASE REARRESTED-2 ARRESTED-1',
    ],
    [
      'a rearrest as the first thing known',
      [['REARRESTED', '2020']],
      'REARRESTED_WITHOUT_RELEASE REARRESTED-1',
    ],
    ['a release while free', [held, out, ['RELEASED', '2021']], 'RELEASED_WHILE_FREE RELEASED-3 RELEASED-2'],
    ['an escape while free', [held, out, ['ESCAPED', '2021']], 'ESCAPED_WHILE_FREE ESCAPED-3 RELEASED-2'],
    [
      'a transfer while free',
      [held, out, ['TRANSFERRED', '2021']],
      'CUSTODY_WHILE_FREE TRANSFERRED-3 RELEASED-2',
    ],
    [
      'a verdict without a charge',
      [held, ['CONVICTED', '2019-05']],
      'VERDICT_WITHOUT_CHARGE CONVICTED-2 ARRESTED-1',
    ],
    [
      'parole before a verdict',
      [held, ['PAROLE_DENIED', '2019-05']],
      'PAROLE_BEFORE_VERDICT PAROLE_DENIED-2 ARRESTED-1',
    ],
    ['found, never lost', [held, ['FOUND', '2019-05']], 'FOUND_WITHOUT_LOSS FOUND-2 ARRESTED-1'],
    ['a date to come', [held, ['TRANSFERRED', '2026-01-16']], 'IN_FUTURE TRANSFERRED-2'],
  ] satisfies [string, ToldEvent[], string][])('is %s', (_, told, warning) => {
    expect(adding(told)).toEqual({ refused: [], warned: [warning] });
  });

  it.each([
    [
      'an arrest out of police detention',
      [
        ['DETAINED', '2019-02-01'],
        ['ARRESTED', '2019-02-03'],
      ],
    ],
    ['an arrest after a release', [held, out, ['ARRESTED', '2020']]],
    ['a rearrest after a release', [held, out, ['REARRESTED', '2020']]],
    [
      'a release from house arrest',
      [
        ['HOUSE_ARREST', '2019'],
        ['RELEASED', '2020'],
      ],
    ],
    ['two dates of one release', [held, ['RELEASED', '2019-06'], ['RELEASED', '2019-06-01']]],
    ['a rearrest on the day of a release', [held, out, ['REARRESTED', '2019-06-01']]],
    ['a release in the year of a transfer', [held, ['TRANSFERRED', '2019-05'], ['RELEASED', '2019']]],
    ['a transfer that may have come before the release', [held, out, ['TRANSFERRED', '2019']]],
    ['a transfer without a date', [held, ['TRANSFERRED', null]]],
    ['a transfer where nothing else is known', [['TRANSFERRED', '2019']]],
    ['a verdict after a charge', [held, ['CHARGED', '2019-03'], ['CONVICTED', '2019-05']]],
    [
      'found after a disappearance',
      [
        ['DISAPPEARED', '2019'],
        ['FOUND', '2020'],
      ],
    ],
    ['the day itself', [held, ['TRANSFERRED', '2026-01-15']]],
  ] satisfies [string, ToldEvent[]][])('is not %s', (_, told) => {
    expect(adding(told)).toEqual(fine);
  });

  it('is judged by the charges and sentences of the file too', () => {
    expect(adding([held, ['CONVICTED', '2019-05']], { isCharged: true })).toEqual(fine);
    const sentences = [sentence('IMPRISONMENT', '2019-04', years(3))];
    expect(adding([held, ['PAROLE_DENIED', '2019-05']], { sentences })).toEqual(fine);
    expect(adding([held, ['PAROLE_DENIED', '2019-03']], { sentences }).warned).toHaveLength(1);
  });
});

describe('a change', () => {
  it('asks a correction on the history without what it supersedes', () => {
    const told: ToldEvent[] = [
      ['ARRESTED', '2019'],
      ['DIED', '2020'],
      ['DIED', '2023'],
      ['RELEASED', '2022'],
    ];
    expect(adding(told.slice(0, 3)).refused).toEqual(['SECOND_DEATH DIED-3 DIED-2']);
    expect(adding(told.slice(0, 3), {}, 'DIED-2')).toEqual(fine);
  });

  it('warns of what rested on an entry that is withdrawn', () => {
    const facts = history(
      ['ARRESTED', '2011'],
      ['RELEASED', '2012'],
      ['ARRESTED', '2019'],
      ['TRANSFERRED', '2020'],
    );
    const { warned } = judgeChange(facts, { added: null, removed: 'ARRESTED-3' }, ground);
    expect(warned).toEqual([{ id: 'TRANSFERRED-4', reason: 'CUSTODY_WHILE_FREE', against: 'RELEASED-2' }]);
  });

  it('is not held up by what did not fit before', () => {
    const told: ToldEvent[] = [
      ['DIED', '2020'],
      ['RELEASED', '2022'],
      ['SEARCHED', '2019'],
    ];
    expect(contradictionsIn(history(...told), ground)).not.toEqual([]);
    expect(adding(told)).toEqual(fine);
  });

  const told = fc.tuple(
    fc.constantFrom(...statusKind.options),
    fc.constantFrom(null, '2010', '2011-02', '2011-02-03', '../2012', '2012/..', '2013-01/2014'),
  );

  it('never refuses dates that may all be one day', () => {
    const kinds = fc.array(fc.constantFrom(...statusKind.options), { maxLength: 9 });
    fc.assert(
      fc.property(kinds, fc.constantFrom('2019', '2019-05', '2019-05-01', null), (list, when) => {
        const found = contradictionsIn(history(...list.map((kind) => [kind, when] as const)), ground);
        expect(found.filter(({ reason }) => isImpossible(reason))).toEqual([]);
      }),
    );
  });

  it('adds up: what a whole history holds is what its events brought one by one, at the least', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), (list) => {
        const facts = history(...list);
        const impossible = contradictionsIn(facts, ground).filter(({ reason }) => isImpossible(reason));
        const refused = facts.some(
          (added, at) => judgeChange(facts.slice(0, at), { added, removed: null }, ground).refused.length > 0,
        );
        expect(refused).toBe(impossible.length > 0);
      }),
    );
  });
});
