import {
  factShape,
  formPath,
  inFileShape,
  isAdded,
  isOnWord,
  savedPath,
  sentenceRoom,
  statusBeside,
  statusPath,
} from '@/lib/cases/facts/rules';
import { recordDecisionOnWordInput, recordOccurrenceOnWordInput } from '@/lib/cases/facts/schema';
import { growRoom, toInput } from '@/lib/platform/forms/form-state';

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

it('gives the status that the decision is, with a sentence or without, and says no more than the decision does', () => {
  expect(statusBeside(read({ outcome: 'CONVICTED' }))?.kind).toBe('CONVICTED');
  const none = { until: null, placeText: null, facilityId: null, eventId: null, contact: null };
  expect(statusBeside(read({ text: 'What the court said' }))).toMatchObject({
    ...{ ...none, ground: null, death: null, text: null, authority: null, checked: false },
  });
  expect(statusBeside(read({ court: 'a', courtRu: 'b', courtKk: 'c' }))?.authority).toBe('a');
  expect(statusBeside(read({ courtKk: 'c' }))?.authority).toBe('c');
});

it('knows what can be added to a file, and what of it rests on somebody’s word', () => {
  const all = 'name birth status occurrence charge outcome decision claim source'.split(' ');
  expect(all.every(isAdded)).toBe(true);
  expect(all.filter(isOnWord).join(' ')).toBe('status occurrence charge decision claim');
  for (const other of ['', 'names', 'toString'])
    expect([isAdded(other), isOnWord(other)]).toEqual([false, false]);
});

const NO_IDS = [undefined, '', '/evil', `${id}0`, `0${id}`, id.toUpperCase().replace('4', 'G'), [id]];

it('finds the form for what is added by the file alone, in whichever of both ways it is sent', () => {
  expect(formPath('claim')({ caseId: id })).toBe(`/desk/cases/${id}/add/claim`);
  expect(formPath('status')({ 'fact.caseId': id })).toBe(`/desk/cases/${id}/add/status`);
  expect(savedPath('source')({ id: 'row' }, { caseId: id, 'go-on': ['status', 'claim'] })).toBe(
    `/desk/cases/${id}/add/source/saved/row`,
  );
  expect(savedPath('source')({ id: 'row' }, { caseId: id, 'go-on': 'claim' })).toBe(
    `/desk/cases/${id}/add/claim?word=last&of=source&saved=row`,
  );
  for (const caseId of NO_IDS) expect(formPath('claim')(caseId === undefined ? {} : { caseId })).toBeNull();
});

it('finds the form that corrects or withdraws a status by the file and that status', () => {
  const row = id.replace(/1$/, '2');
  expect(statusPath('correct')({ 'fact.caseId': id, 'fact.supersedesId': row })).toBe(
    `/desk/cases/${id}/status/${row}/correct`,
  );
  expect(statusPath('withdraw')({ 'fact.caseId': id, 'fact.statusEventId': row })).toBe(
    `/desk/cases/${id}/status/${row}/withdraw`,
  );
  expect(statusPath('correct')({ 'fact.caseId': id, 'fact.statusEventId': row })).toBeNull();
  for (const wrong of NO_IDS) {
    const entries = wrong === undefined ? {} : { 'fact.supersedesId': wrong };
    expect(statusPath('correct')({ 'fact.caseId': id, ...entries })).toBeNull();
    expect(statusPath('correct')({ 'fact.supersedesId': id, 'fact.caseId': wrong ?? '' })).toBeNull();
  }
});

it('reads numbers, ticks and as many sentences as were typed', () => {
  const first = { 'fact.sentences.0.term.years': '6', 'fact.sentences.0.term.months': '2' };
  const last = { 'fact.sentences.11.term.days': '3', 'fact.sentences.11.supplementary': 'on' };
  const typed = { 'fact.revision': '4', onTopOf: '5', 'fact.checked': 'on', 'fact.alsoStatus': 'on' };
  expect(toInput({ ...typed, ...first, ...last, room: '12' }, factShape)).toEqual({
    onTopOf: 5,
    fact: {
      ...{ revision: 4, checked: true, alsoStatus: true },
      sentences: [{ term: { years: 6, months: 2 } }, { term: { days: 3 }, supplementary: true }],
    },
  });
  expect(growRoom({ 'another-sentence': '', room: '11' }, sentenceRoom)).toEqual({ room: '12' });
  expect(growRoom({ 'another-sentence': '', room: '12' }, sentenceRoom)).toEqual({ room: '12' });
  const figure = { 'figure.number': '1', 'figure.min': '2', 'figure.max': '3' };
  expect(toInput({ revision: '4', onTopOf: '5', ...figure }, inFileShape)).toEqual({
    ...{ revision: 4, onTopOf: 5, figure: { number: 1, min: 2, max: 3 } },
  });
});
