import { savedPath, statusBeside } from '@/lib/cases/facts/rules';
import { recordDecisionOnWordInput, recordOccurrenceOnWordInput } from '@/lib/cases/facts/schema';

const id = '00000000-0000-4000-8000-000000000001';
const word = { asserterId: id, sourceGrade: 'B', contentGrade: '2' };
const sent = (fact: Record<string, unknown>) => ({
  ...{ once: id, reason: 'An invented reason', word },
  fact: { caseId: id, revision: 4, kind: 'VERDICT', outcome: 'CONVICTED', alsoStatus: true, ...fact },
});
const read = (fact: Record<string, unknown>) => recordDecisionOnWordInput.parse(sent(fact)).fact;

it('gives the status of the same day, place, court, language and visibility', () => {
  const fact = read({
    ...{ when: '2011-08-08', dateBasis: 'STATED', placeId: id, courtRu: 'Актауский городской суд' },
    ...{ language: 'ru', visibility: 'PARTNER', checked: true, sentences: [{ type: 'IMPRISONMENT' }] },
  });
  expect(statusBeside(fact)).toMatchObject({
    ...{ caseId: id, revision: 4, kind: 'SENTENCED', dateBasis: 'STATED', placeId: id, checked: true },
    ...{ authority: 'Актауский городской суд', language: 'ru', visibility: 'PARTNER', supersedesId: null },
    when: { edtf: '2011-08-08' },
  });
});

it('gives none that was not asked for', () => {
  expect(statusBeside(read({ alsoStatus: false }))).toBeNull();
  expect(statusBeside(read({ alsoStatus: undefined }))).toBeNull();
});

it('is refused at the tick where the decision is no status', () => {
  const read = recordDecisionOnWordInput.safeParse(sent({ outcome: 'UNKNOWN' }));
  expect(read.error?.issues).toMatchObject([
    { path: ['fact', 'alsoStatus'], message: 'input.decision.noStatus' },
  ]);
});

it('leads whoever goes on to the next form, any other to where it is said; control: an address', () => {
  const sentOn = { 'fact.caseId': id, 'go-on': 'status' };
  const next = `/desk/cases/${id}/add/status?word=last&of=decision&saved=${id}`;
  expect(savedPath('decision')({ id }, sentOn)).toBe(next);
  expect(savedPath('status')({ id }, { 'fact.caseId': id })).toBe(`/desk/cases/${id}/add/status/saved/${id}`);
  const elsewhere = { ...sentOn, 'go-on': '//evil' };
  expect(savedPath('birth')({ id }, elsewhere)).toBe(`/desk/cases/${id}/add/birth/saved/${id}`);
  expect(savedPath('status')({ id }, { ...sentOn, 'fact.caseId': '/evil' })).toBeNull();
});

it('takes what tells of health only closed; control: a part in a protest may be public', () => {
  const faultsOf = (kind: string, visibility: string) =>
    recordOccurrenceOnWordInput
      .safeParse({
        ...{ once: id, reason: 'An invented reason', word },
        fact: { caseId: id, revision: 4, kind, visibility },
      })
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  expect(faultsOf('HEALTH', 'PUBLIC')).toEqual(['fact.visibility input.visibility.health']);
  expect(faultsOf('HEALTH', 'SEALED')).toBeUndefined();
  expect(faultsOf('PROTEST_ROLE', 'PUBLIC')).toBeUndefined();
});
