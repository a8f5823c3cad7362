import fc from 'fast-check';
import { assessmentShape } from '@/lib/cases/assessments/rules';
import { recordAssessmentInput } from '@/lib/cases/assessments/schema';
import { sayCriterion } from '@/lib/cases/assessments/view';
import { toPublicAssessments } from '@/lib/cases/publish/assessments/view';
import type { AssessmentRow } from '@/lib/cases/publish/schema';
import { toInput } from '@/lib/platform/forms/form-state';

const ID = '00000000-0000-4000-8000-000000000001';
const valid = {
  once: ID,
  reason: 'Invented reason',
  caseId: ID,
  revision: 1,
  scheme: 'PACE_1900',
  body: 'The Example Committee',
  documentId: ID,
};
const faultsOf = (input: unknown) =>
  recordAssessmentInput.safeParse(input).error?.issues.map((one) => `${one.path.join('.')} ${one.message}`) ??
  [];

describe('an assessment as it is sent', () => {
  it('reads ticked grounds from a form and starts closed', () => {
    const typed = { ...valid, revision: '1', 'pace.A': 'on', 'pace.E': 'on', 'pace.B': '' };
    expect(recordAssessmentInput.parse(toInput(typed, assessmentShape))).toMatchObject({
      pace: ['A', 'E'],
      wgad: [],
      visibility: 'RESTRICTED',
    });
    const other = { ...valid, scheme: 'WGAD', revision: '1', 'wgad.I': 'on', 'wgad.V': 'on' };
    expect(recordAssessmentInput.parse(toInput(other, assessmentShape)).wgad).toEqual(['I', 'V']);
  });

  it.each([
    ['no document', { documentId: undefined }, 'documentId input.assessment.document'],
    ['grounds of another measure', { wgad: { II: true } }, 'scheme input.assessment.otherScheme'],
    [
      'grounds where there are none',
      { scheme: 'AI_POC', pace: { A: true } },
      'scheme input.assessment.otherScheme',
    ],
    ['nobody who found it', { body: '  ' }, 'body input.text.missing'],
    ['10,000 characters', { body: 'x'.repeat(10_000) }, 'body input.text.tooLong'],
    ['NUL', { text: 'a\0b' }, 'text input.text.forbiddenCharacters'],
    ['an unreal day', { when: '2014-02-29' }, 'when input.date.noSuchDay'],
    ['an operator object', { documentId: { not: null } }, 'documentId input.choice'],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsOf({ ...valid, ...change })).toContain(fault);
  });

  it('believes the register itself without a document', () => {
    expect(faultsOf({ ...valid, scheme: 'OWN', documentId: undefined })).toEqual([]);
  });

  it('throws at nothing that is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, part) => {
        recordAssessmentInput.safeParse(whole);
        recordAssessmentInput.safeParse({ ...valid, pace: part, when: part, scheme: part });
      }),
    );
  });
});

describe('what becomes public of assessments', () => {
  const row: AssessmentRow = {
    scheme: 'WGAD',
    criteria: ['I', 'III'],
    body: 'The Example Group',
    dateEdtf: '2020-05',
    dateEarliest: new Date('2020-05-01'),
    dateLatest: new Date('2020-05-31'),
    text: null,
    language: 'en',
    visibility: 'PUBLIC',
    document: null,
  };
  const shown = (rows: AssessmentRow[], document: string | null) =>
    toPublicAssessments({ assessments: rows }, { document: () => document }).assessments;

  it('is what was said, by whom, when and where', () => {
    expect(shown([row], 'd1')).toEqual([
      {
        key: 'a1',
        scheme: 'WGAD',
        criteria: ['I', 'III'],
        by: { en: 'The Example Group' },
        when: { edtf: '2020-05', earliest: '2020-05-01', latest: '2020-05-31' },
        text: null,
        document: 'd1',
      },
    ]);
  });

  it('is nothing of a closed row, nothing without its document, and no empty part', () => {
    expect(shown([{ ...row, visibility: 'PARTNER' }], 'd1')).toBeUndefined();
    expect(shown([row], null)).toBeUndefined();
    expect(shown([{ ...row, scheme: 'OWN', criteria: [] }], null)).toHaveLength(1);
    expect(toPublicAssessments({ assessments: [] }, { document: () => null })).toEqual({});
  });
});

it('says a ground in the words of its own measure', () => {
  expect(sayCriterion('E', 'en').label).toContain('unfair');
  expect(sayCriterion('V', 'ru').label).toContain('дискриминация');
});
