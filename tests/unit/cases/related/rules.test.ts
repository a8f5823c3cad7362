import { triedTogether } from '@/lib/cases/related/rules';
import type { CaseDocument } from '@/lib/cases/schema';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';

const [verdict] = SOKOLOVA.decisions;
if (verdict === undefined) throw new Error('The sample has no decision');
type Decision = CaseDocument['decisions'][number];

const file = (events: CaseDocument['events'], ...decisions: Decision[]) => ({ events, decisions });
const on = (edtf: string, earliest: string, latest: string) => ({
  date: { edtf, earliest, latest },
  basis: null,
  note: null,
});
const DAY = on('2012-06-04', '2012-06-04', '2012-06-04');
const ruling = (change: Partial<Decision> = {}): Decision => ({
  ...verdict,
  court: { en: 'Invented City Court', ru: 'Вымышленный городской суд' },
  when: DAY,
  ...change,
});
const accused = file([{ slug: 'invented-event', role: 'ACCUSED' }]);

it('finds two who are accused in one event', () => {
  expect(triedTogether(accused, accused)).toEqual({ event: 'invented-event' });
});

it.each(['VICTIM', 'WITNESS', 'PARTICIPANT', 'NAMED'] as const)(
  'makes nobody a co-defendant who had another part in the event: %s',
  (role) => {
    const other = file([{ slug: 'invented-event', role }]);
    expect(triedTogether(accused, other)).toBeNull();
    expect(triedTogether(other, accused)).toBeNull();
    expect(triedTogether(other, other)).toBeNull();
  },
);

it('finds two whom one court judged on one day, in whichever language the court is named', () => {
  const other = ruling({ court: { ru: 'Вымышленный городской суд' } });
  expect(triedTogether(file([], ruling()), file([], other))).toEqual({
    court: ruling().court,
    day: '2012-06-04',
  });
});

it.each([
  ['another court', { court: { en: 'Another Court' } }],
  ['no court', { court: null }],
  ['another day', { when: on('2012-06-05', '2012-06-05', '2012-06-05') }],
  ['only the month', { when: on('2012-06', '2012-06-01', '2012-06-30') }],
  ['no day', { when: null }],
  ['another kind of decision', { kind: 'APPEAL' as const }],
])('does not take %s for one trial', (_, change) => {
  const [one, other] = [file([], ruling()), file([], ruling(change))];
  expect(triedTogether(one, other)).toBeNull();
  expect(triedTogether(other, one)).toBeNull();
});

it('takes no month for its first day', () => {
  const first = ruling({ when: on('2012-06-01', '2012-06-01', '2012-06-01') });
  const month = ruling({ when: on('2012-06', '2012-06-01', '2012-06-30') });
  expect(triedTogether(file([], first), file([], month))).toBeNull();
  expect(triedTogether(file([], month), file([], first))).toBeNull();
  const open = ruling({ when: { ...DAY, date: { edtf: '..', earliest: null, latest: null } } });
  expect(triedTogether(file([], open), file([], open))).toBeNull();
});

it('finds the one trial among several decisions of both', () => {
  const other = ruling({ kind: 'APPEAL' });
  expect(triedTogether(file([], other, ruling()), file([], ruling({ when: null }), ruling()))).toMatchObject({
    day: '2012-06-04',
  });
});
