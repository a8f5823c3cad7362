import fc from 'fast-check';
import {
  endsBeforeItBegins,
  needsOwnConsent,
  otherSide,
  RELATION_SIDES,
  sideFor,
  toStored,
} from '@/lib/cases/relations/rules';
import { addRelationInput, changeRelationInput } from '@/lib/cases/relations/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';

const ID = '00000000-0000-4000-8000-00000000000';
const side = fc.constantFrom(...RELATION_SIDES);

describe('what people are to one another', () => {
  it('reads from the other side what was said from the one, and back again', () => {
    fc.assert(
      fc.property(side, (said) => {
        const stored = toStored(said, 'me', 'other');
        expect(sideFor(stored, 'me')).toBe(said);
        expect(sideFor(stored, 'other')).toBe(otherSide(said));
        expect(otherSide(otherSide(said))).toBe(said);
      }),
    );
  });

  it('is stored one way, from whichever side it was said', () => {
    fc.assert(
      fc.property(side, (said) => {
        const [one, two] = [toStored(said, 'me', 'other'), toStored(otherSide(said), 'other', 'me')];
        expect(two.kind).toBe(one.kind);
        const isSymmetric = otherSide(said) === said;
        expect(two.fromPersonId === one.fromPersonId).toBe(!isSymmetric);
      }),
    );
    expect(toStored('PARENT', 'daughter', 'mother')).toEqual({
      kind: 'PARENT',
      fromPersonId: 'mother',
      toPersonId: 'daughter',
    });
    expect(toStored('CLIENT_OF', 'lawyer', 'client')).toEqual({
      kind: 'LAWYER_OF',
      fromPersonId: 'lawyer',
      toPersonId: 'client',
    });
  });

  it('needs the word of relatives and friends, on both sides alike', () => {
    expect(RELATION_SIDES.filter((one) => !needsOwnConsent(one))).toEqual([
      'CO_WORKER',
      'COLLEAGUE',
      'LAWYER_OF',
      'CO_DEFENDANT',
      'CLIENT_OF',
    ]);
    fc.assert(fc.property(side, (one) => needsOwnConsent(one) === needsOwnConsent(otherSide(one))));
  });
});

describe('the end of a relation', () => {
  const date = (text: string) => readEdtf(text);

  it.each([
    ['2019', '2018', true],
    ['2019-05-02', '2019-05-01', true],
    ['2019', '2019', false],
    ['2019-05-02', '2019-05-02', false],
    ['2019-12', '2019', false],
    ['../2019', '2001', false],
    ['2019', '2018/..', false],
  ])('%s to %s: before its beginning is %s', (since, until, expected) => {
    expect(endsBeforeItBegins(date(since), date(until))).toBe(expected);
  });

  it('is not judged where one of both is not known', () => {
    expect(endsBeforeItBegins(null, date('2018'))).toBe(false);
    expect(endsBeforeItBegins(date('2018'), null)).toBe(false);
  });
});

const valid = { caseId: `${ID}1`, revision: 1, side: 'SPOUSE', personId: `${ID}2` };
const faultsOf = (input: unknown) =>
  addRelationInput
    .safeParse(input)
    .error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];

describe('a relation as it is sent', () => {
  it('starts closed', () => {
    expect(addRelationInput.parse(valid)).toMatchObject({ visibility: 'RESTRICTED', ownConsent: null });
  });

  it.each([
    ['a relative made public for them', { visibility: 'PUBLIC' }, 'visibility input.relation.consent'],
    ['nobody', { personId: undefined }, 'personId input.relation.who'],
    ['two people', { newName: 'Inventa' }, 'personId input.relation.who'],
    ['an end before its start', { since: '2019', until: '2018' }, 'until input.span.reversed'],
    ['an unreal day', { since: '2014-02-29' }, 'since input.date.noSuchDay'],
    ['a remark of 10,000 characters', { note: 'x'.repeat(10_000) }, 'note input.text.tooLong'],
    ['NUL', { personId: undefined, newName: 'In\0venta' }, 'newName input.text.forbiddenCharacters'],
    ['a turned direction', { note: 'a\u202eb' }, 'note input.text.forbiddenCharacters'],
    ['an unknown kind', { side: 'NEIGHBOUR' }, 'side input.choice'],
    ['an operator object', { personId: { not: '' } }, 'personId input.choice'],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsOf({ ...valid, ...change })).toContain(fault);
  });

  it('lets a relative be public who agreed, and a co-defendant', () => {
    expect(faultsOf({ ...valid, visibility: 'PUBLIC', ownConsent: 'EXPLICIT_WRITTEN' })).toEqual([]);
    expect(faultsOf({ ...valid, visibility: 'PUBLIC', side: 'CO_DEFENDANT' })).toEqual([]);
  });

  it('throws at nothing that is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, part) => {
        addRelationInput.safeParse(whole);
        changeRelationInput.safeParse({ ...valid, since: part, until: part, note: part, ownConsent: part });
      }),
    );
  });
});
