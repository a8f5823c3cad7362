import { inOrder, isTaking, stretchStarts } from '@/lib/cases/status/order/rules';
import { history, type ToldEvent } from '@/tests/support/case-facts';

const order = (...events: ToldEvent[]) =>
  inOrder(history(...events))
    .map((fact) => fact.kind)
    .join(' ');
const day = '2019-05-01';

test('four kinds of event take a person into custody', () => {
  for (const kind of ['DETAINED', 'ADMIN_ARREST', 'ARRESTED', 'REARRESTED'] as const)
    expect(isTaking(kind)).toBe(true);
  for (const kind of ['REMANDED', 'SENTENCED', 'WANTED'] as const) expect(isTaking(kind)).toBe(false);
});

test('two events of one kind and date stand as they were recorded, however they are read', () => {
  for (const when of [day, null]) {
    const facts = history(['ARRESTED', '2010'], ['TRANSFERRED', when], ['TRANSFERRED', when]);
    const ids = ['ARRESTED-1', 'TRANSFERRED-2', 'TRANSFERRED-3'];
    expect(inOrder(facts).map(({ id }) => id)).toEqual(ids);
    expect(inOrder([...facts].reverse()).map(({ id }) => id)).toEqual(ids);
  }
});

describe('released and taken on one day', () => {
  const freedFirst = (...before: ToldEvent[]) =>
    order(...before, ['ARRESTED', day], ['RELEASED', day]).endsWith('RELEASED ARRESTED');

  test.each(['ARRESTED', 'REMANDED', 'TRANSFERRED', 'SOLITARY', 'PAROLE_DENIED'] as const)(
    'who was in custody since %s was released first',
    (kind) => {
      expect(freedFirst([kind, '2018'])).toBe(true);
    },
  );

  test('who was charged in custody was released first', () => {
    expect(freedFirst(['ARRESTED', '2017'], ['CHARGED', '2018'])).toBe(true);
  });

  test.each(['RELEASED', 'ESCAPED', 'EXILED'] as const)('who was %s before was taken first', (kind) => {
    expect(freedFirst(['ARRESTED', '2017'], [kind, '2018'])).toBe(false);
  });

  test('who was only charged, or of whom nothing is known, was taken first', () => {
    expect(freedFirst(['CHARGED', '2018'])).toBe(false);
    expect(freedFirst()).toBe(false);
  });

  test('nothing but a release is put before a taking, and none of another day', () => {
    expect(order(['ARRESTED', '2018'], ['DETAINED', day], ['CHARGED', day])).toBe(
      'ARRESTED DETAINED CHARGED',
    );
    expect(order(['ARRESTED', '2018'], ['DETAINED', day], ['RELEASED', '2019-05-02'])).toBe(
      'ARRESTED DETAINED RELEASED',
    );
  });
});

test('a release known to the year goes behind what befell a prisoner in it, not behind what befell anybody', () => {
  expect(order(['ARRESTED', '2019'], ['RELEASED', '2021'], ['TRANSFERRED', '2021-05'])).toBe(
    'ARRESTED TRANSFERRED RELEASED',
  );
  expect(order(['ARRESTED', '2019'], ['RELEASED', '2021'], ['TRANSFERRED', '2022'])).toBe(
    'ARRESTED RELEASED TRANSFERRED',
  );
  expect(order(['ARRESTED', '2019'], ['RELEASED', '2021'], ['CHARGED', '2021-05'])).toBe(
    'ARRESTED RELEASED CHARGED',
  );
});

describe('what has no date', () => {
  test('stays in the custody it was recorded with, though another one went on longer', () => {
    expect(
      order(['ARRESTED', '2011-02'], ['TRANSFERRED', null], ['ARRESTED', '2019-02'], ['RELEASED', '2020']),
    ).toBe('ARRESTED TRANSFERRED ARRESTED RELEASED');
  });

  test('stands behind what is as far in the course of a case', () => {
    expect(order(['ARRESTED', '2011'], ['TRANSFERRED', '2012'], ['SOLITARY', null])).toBe(
      'ARRESTED TRANSFERRED SOLITARY',
    );
    expect(order(['ARRESTED', '2011'], ['TRANSFERRED', '2012'], ['CHARGED', null])).toBe(
      'ARRESTED CHARGED TRANSFERRED',
    );
  });

  test('of a free person stands in front', () => {
    expect(order(['ARRESTED', '2011'], ['SUMMONED', null])).toBe('SUMMONED ARRESTED');
    expect(order(['ARRESTED', '2011'], ['CHARGED', '2012'], ['THREATENED', null])).toBe(
      'THREATENED ARRESTED CHARGED',
    );
  });

  test('but a last day stands before what surely came after it', () => {
    expect(order(['ARRESTED', '2011'], ['SENTENCED', '2015'], ['SOLITARY', '../2012'])).toBe(
      'ARRESTED SOLITARY SENTENCED',
    );
  });

  test('rehabilitation comes after every custody', () => {
    expect(
      order(['ARRESTED', '2011'], ['RELEASED', '2012'], ['REHABILITATED', null], ['ARRESTED', '2019']),
    ).toBe('ARRESTED RELEASED ARRESTED REHABILITATED');
  });

  test('belongs before the first arrest only where a case ran its course there', () => {
    expect(order(['SENTENCED', '2005'], ['TRANSFERRED', null], ['ARRESTED', '2012'])).toBe(
      'SENTENCED TRANSFERRED ARRESTED',
    );
    expect(order(['SUMMONED', '2005'], ['CHARGED', null], ['ARRESTED', '2012'])).toBe(
      'SUMMONED ARRESTED CHARGED',
    );
  });
});

describe('a new custody begins', () => {
  const starts = (...events: ToldEvent[]) => stretchStarts(inOrder(history(...events)));

  test('when more than thirty-one days passed since the last taking', () => {
    expect(starts(['DETAINED', '2019-01-01'], ['ARRESTED', '2019-02-01'])).toEqual([0]);
    expect(starts(['DETAINED', '2019-01-01'], ['ARRESTED', '2019-02-02'])).toEqual([0, 1]);
    expect(starts(['DETAINED', '2019-01'], ['ARRESTED', '2019-03-03'])).toEqual([0]);
    expect(starts(['DETAINED', '2019-01'], ['ARRESTED', '2019-03-04'])).toEqual([0, 1]);
  });

  test('after a verdict, and not after a charge', () => {
    const taken: ToldEvent = ['DETAINED', '2019-01-01'];
    const again: ToldEvent = ['ARRESTED', '2019-01-10'];
    expect(starts(taken, ['CONVICTED', '2019-01-05'], again)).toEqual([0, 2]);
    expect(starts(taken, ['CHARGED', '2019-01-05'], again)).toEqual([0]);
  });

  test('with the first taking, dated or not', () => {
    expect(starts(['ARRESTED', null])).toEqual([0]);
    expect(starts(['SUMMONED', '2011'], ['ARRESTED', '2012'])).toEqual([1]);
    expect(starts(['SUMMONED', '2011'])).toEqual([]);
  });
});
