import type { CaseDocument } from '@/lib/cases/schema';
import { toFacts } from '@/lib/letters/facts/view';
import { translate } from '@/lib/platform/i18n/translate';
import { claim, decision, fileOf, prison } from '@/tests/support/letter-cases';

const words = { letter: translate('en', 'letter'), lists: translate('en', 'lists') };
const lines = (file: CaseDocument) => toFacts(file, 'en', words).map(({ text }) => text);

const rivals = ['d-2018', 'd-2019'];
/** A verdict of five years, of whose day two sources differ; `predicate` says what their claims are about. */
const verdict = (predicate: string) =>
  fileOf({
    status: [],
    decisions: [decision('n1', 'VERDICT', '2019', ['c2', 'c3', 'c4'], { sentences: [prison(5)] })],
    contested: [
      {
        about: { en: rivals.join(' or ') },
        treatment: null,
        status: 'OPEN',
        preferred: null,
        reason: null,
        claims: ['c3', 'c4'],
      },
    ],
    claims: [claim('c2'), claim('c3', { predicate }), claim('c4', { predicate })],
  });

test('where only the day is contested, the sentence is told and the day is not', () => {
  const told = lines(verdict('VERDICT_DATE')).join('\n');
  expect(told).toContain('5 years');
  expect(told).not.toContain('2019');
});

test('where more than the day is contested, the whole line is left out', () => {
  expect(lines(verdict('SENTENCE_LENGTH')).join('\n')).not.toContain('5 years');
});

test('an occurrence of which nothing but its kind is known makes no line', () => {
  const occurrence = (edtf: string | null): CaseDocument['occurrences'][number] => ({
    key: 'o1',
    kind: 'FAIR_TRIAL_CONCERN',
    claims: ['c1'],
    when: edtf === null ? null : { date: { edtf, earliest: edtf, latest: edtf }, basis: null, note: null },
    place: null,
    placeNote: null,
    event: null,
    authority: null,
    text: null,
  });
  const file = (edtf: string | null) => fileOf({ status: [], occurrences: [occurrence(edtf)] });
  expect(lines(file(null))).toEqual([]);
  expect(lines(file('2019-05-01'))).toHaveLength(1);
});
