import { deriveCustody, endOfStretch, newestContact, walkHistory } from '@/lib/cases/status/rules';
import { LASTING, releaseGround, type ReleaseGround } from '@/lib/cases/status/schema';
import { date, history, sentence, years } from '@/tests/support/case-facts';

const arrest = ['ARRESTED', '2019-02-01'] as const;
const states = (...steps: ReturnType<typeof walkHistory>) => steps.map(({ state }) => state);

it('knows of two undated sentences which stood before the change, and which after it', () => {
  const sentences = [
    sentence('IMPRISONMENT', null, years(6), { id: 'six', supersededBy: 'three' }),
    sentence('SUSPENDED', null, years(3), { id: 'three' }),
  ];
  for (const verdict of ['SENTENCED', 'CONVICTED'] as const) {
    const facts = history([verdict, '2019-05'], ['SENTENCE_CHANGED', '2020-05']);
    expect(states(...walkHistory(facts, sentences))).toEqual(['IMPRISONED', 'SUSPENDED']);
  }
});

describe('a release', () => {
  const released = (on: string | null, ground: ReleaseGround | null, term = years(2)) =>
    deriveCustody(
      history(['SENTENCED', '2019-03-01'], ['SOLITARY', '2019-03-02'], ['RELEASED', on, { ground }]),
      [sentence('SUSPENDED', '2019-03-01', term)],
    ).state;

  it('leads into a sentence served outside, unless its ground ends the case', () => {
    const ends = releaseGround.options.filter((ground) => released('2019-04', ground) === 'RELEASED');
    expect(ends.join(' ')).toBe('TERM_SERVED PARDON AMNESTY ACQUITTED CHARGES_DROPPED EXCHANGE');
    for (const ground of [null, 'PAROLE', 'HEALTH', 'COMMUTED', 'UNKNOWN'] as const)
      expect(released('2019-04', ground)).toBe('SUSPENDED');
    expect(released('2019-04', 'PENDING_TRIAL')).toBe('AT_LIBERTY_CHARGED');
  });

  it('is for good from the day on which that sentence had run out', () => {
    expect(released('2021-02-28', null)).toBe('SUSPENDED');
    expect(released('2021-03-01', null)).toBe('RELEASED');
    // Of a sentence without a length, or on a day that nobody knows, it is not known that it was over.
    expect(released(null, null)).toBe('SUSPENDED');
    expect(released('../2031', null)).toBe('SUSPENDED');
    const facts = history(['SENTENCED', '2019-03-01'], ['RELEASED', '2031']);
    expect(deriveCustody(facts, [sentence('SUSPENDED', '2019-03-01', null)]).state).toBe('SUSPENDED');
  });
});

it('keeps after a death only that the dead were rehabilitated', () => {
  const facts = history(['DIED', '2021'], ['RELEASED', '2022'], ['REHABILITATED', '2030']);
  expect(walkHistory(facts, []).map(({ fact }) => fact.kind)).toEqual(['DIED', 'REHABILITATED']);
});

it.each(['REFUTED', 'RETRACTED'] as const)('walks by nothing that was %s', (verification) => {
  const facts = history(arrest, ['RELEASED', '2019-03', { verification }]);
  expect(states(...walkHistory(facts, []))).toEqual(['PRETRIAL_DETENTION']);
});

it('believes a disputed release, with no certainty', () => {
  const facts = history(arrest, ['RELEASED', '2019-03', { verification: 'DISPUTED' }]);
  expect(deriveCustody(facts, [])).toMatchObject({
    ...{ state: 'RELEASED', certainty: 'UNKNOWN', asOf: date('2019-03'), restsOn: ['RELEASED-2'] },
  });
});

it('says nothing of whom nobody knows any more', () => {
  const facts = history(['ATTEMPTED_DETENTION', '2019'], ['WHEREABOUTS_UNKNOWN', '2020', { contact: 'NGO' }]);
  const nothing = { state: 'UNKNOWN', certainty: 'UNKNOWN', asOf: null, contact: null, restsOn: [] };
  expect(deriveCustody(facts, [])).toEqual(nothing);
});

describe('how fresh a state is', () => {
  const rests = (...events: Parameters<typeof history>) => {
    const { asOf, restsOn } = deriveCustody(history(arrest, ...events), []);
    return [restsOn.at(-1), asOf?.edtf];
  };

  it('is told by what is dated: an event without a date makes nothing fresher', () => {
    expect(rests(['SOLITARY', null])).toEqual(['ARRESTED-1', '2019-02-01']);
  });

  it('is told by what lasted longest, not by what began last', () => {
    expect(rests(['SOLITARY', '2020/2022'], ['TRANSFERRED', '2021'])).toEqual(['SOLITARY-2', '2022']);
    expect(rests(['HUNGER_STRIKE', '2020/..'], ['TRANSFERRED', '2021'])).toEqual([
      'HUNGER_STRIKE-2',
      '2020/..',
    ]);
  });

  it('is told by the later of two that say the same day', () => {
    expect(rests(['TRANSFERRED', '2020-05'], ['SOLITARY', '2020-05'])).toEqual(['SOLITARY-3', '2020-05']);
  });

  it('is as certain as all that it rests on', () => {
    const facts = history(['ARRESTED', '2019', { verification: 'CONFIRMED' }], ['SOLITARY', '2020']);
    expect(deriveCustody(facts, []).certainty).toBe('BELIEVED');
  });
});

describe('the end of what lasts', () => {
  const ended = (kind: Parameters<typeof endOfStretch>[0]['kind'], on: string | null, endsAt?: string) =>
    endOfStretch({
      ...{ kind, date: on === null ? null : date(on) },
      ...(endsAt === undefined ? {} : { endsAt: date(endsAt) }),
    })?.edtf ?? null;

  it('is the end of its stretch; a transfer “between two days” was on one of them', () => {
    for (const kind of LASTING)
      expect(ended(kind, '2019-03/2019-06')).toBe(kind === 'TRANSFERRED' ? null : '2019-06');
    expect(ended('ATTACKED', '2019-03/2019-06')).toBeNull();
  });

  it('is the date that was given for it, before any other', () => {
    expect(ended('SOLITARY', '2019-03/2019-06', '2019-05')).toBe('2019-05');
    expect(ended('TRANSFERRED', '2019-03', '2019-05')).toBe('2019-05');
  });

  it('is not known where none is said', () => {
    for (const on of [null, '2019-03', '2019-03/..']) expect(ended('SOLITARY', on)).toBeNull();
  });
});

describe('who can reach the person', () => {
  const newest = (...events: Parameters<typeof history>) => {
    const found = newestContact(history(...events), []);
    return found && [found.contact, found.asOf?.edtf];
  };
  const family = { contact: 'FAMILY' } as const;

  it('is the newest word in custody, of the last moment that it speaks of', () => {
    expect(newest(arrest)).toBeNull();
    expect(newest(arrest, ['SOLITARY', '2019-03/2019-06', family])).toEqual(['FAMILY', '2019-06']);
    expect(newest(['ARRESTED', '2019', { contact: 'COUNSEL' }], ['TRANSFERRED', '2020'])).toEqual([
      ...['COUNSEL', '2019'],
    ]);
  });

  it('is asked of who disappeared as well', () => {
    expect(newest(arrest, ['DISAPPEARED', '2020', { contact: 'CAPTURE_DENIED' }])).toEqual([
      ...['CAPTURE_DENIED', '2020'],
    ]);
  });

  it('is nobody’s question of who is free, and forgotten when they are taken again', () => {
    const held = ['ARRESTED', '2019', family] as const;
    const freed = ['RELEASED', '2020'] as const;
    expect(newest(held, freed)).toBeNull();
    expect(newest(held, freed, ['ARRESTED', '2021'])).toBeNull();
    expect(deriveCustody(history(held, freed, ['ARRESTED', '2021']), []).contact).toBeNull();
    expect(newest(held, freed, ['ARRESTED', '2021', { contact: 'NGO' }])).toEqual(['NGO', '2021']);
  });
});
