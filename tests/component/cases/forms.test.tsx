import { AddedForm } from '@/components/cases/forms/added-form';
import type { FormGround } from '@/components/cases/forms/form-ground';
import { OpenForm } from '@/components/cases/forms/open-form';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import {
  addChargeForm,
  addClaimForm,
  addNameForm,
  addReadingForm,
  recordBirthForm,
  recordDecisionForm,
  recordOccurrenceForm,
  recordOutcomeForm,
  recordStatusForm,
} from '@/lib/cases/facts/actions';
import { ADDED, type Added } from '@/lib/cases/facts/rules';
import { openFileForm } from '@/lib/cases/opening/actions';
import { toGradeWords } from '@/lib/claims/grades/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { describeForms, type FormCase } from '@/tests/support/describe-forms';
import { drawForm } from '@/tests/support/render-form';

const say = MESSAGES.en['desk-cases'];
const some = [
  { value: '', label: 'not given' },
  { value: '00000000-0000-4000-8000-000000000009', label: 'The Example Gazette' },
];
const [, known = { value: '', label: '' }] = some;
const ground = (what: Added): FormGround => ({
  caseId: '00000000-0000-4000-8000-000000000001',
  revision: 4,
  once: '00000000-0000-4000-8000-000000000002',
  words: formWords('en'),
  say: say.form,
  claims: MESSAGES.en.claims,
  grades: toGradeWords('en'),
  saved: { saved: say.saved, toFile: say.toFile, another: say.another, warnings: say.legalWarning },
  submit: say.addLink[what],
  lists: toFormLists('en'),
  choices: { voices: some, documents: some, places: some, facilities: some, events: some, articles: some },
  earlier: { charges: some, openCharges: some, decisions: some, subjects: some, claims: some },
  language: 'en',
  kept: {},
  mayVerify: true,
  here: '/desk/cases/x/add/status',
});
const ACTIONS: Record<Added, unknown> = {
  name: addNameForm,
  birth: recordBirthForm,
  status: recordStatusForm,
  occurrence: recordOccurrenceForm,
  charge: addChargeForm,
  outcome: recordOutcomeForm,
  decision: recordDecisionForm,
  claim: addClaimForm,
  source: addReadingForm,
};
const OWN: Record<Added, Pick<FormCase, 'typed' | 'refused' | 'asked'>> = {
  name: { asked: 15, typed: { 'fact.name.text': 'Inventa' }, refused: ['fact.name.text', 'reason'] },
  birth: { asked: 10, typed: { 'fact.when': 'yesterday-ish' }, refused: ['fact.when', 'reason'] },
  status: {
    asked: 25,
    typed: { 'fact.kind': 'ARRESTED', 'fact.when': 'yesterday', 'fact.text': 'taken\nfrom the square' },
    refused: ['fact.kind', 'fact.when', 'word.asserterId', 'reason'],
  },
  occurrence: {
    asked: 20,
    typed: { 'fact.kind': 'PROTEST_ROLE', 'fact.when': 'yesterday', 'fact.text': 'spoke\nto the strikers' },
    refused: ['fact.kind', 'fact.when', 'word.asserterId', 'reason'],
  },
  charge: {
    asked: 20,
    typed: { 'fact.category': 'UNKNOWN' },
    refused: ['fact.category', 'word.sourceGrade'],
  },
  outcome: {
    asked: 15,
    typed: { 'fact.outcome': 'REQUALIFIED', 'fact.when': 'yesterday' },
    refused: ['fact.chargeId', 'fact.when', 'reason'],
  },
  decision: {
    asked: 30,
    typed: { 'fact.kind': 'VERDICT', 'fact.sentences.0.term.years': 'five' },
    refused: ['fact.kind', 'fact.sentences.0.term.years', 'reason'],
  },
  claim: { asked: 15, typed: { subject: known.value, predicate: 'court date' }, refused: ['predicate'] },
  source: {
    asked: 10,
    typed: { 'document.title': 'An arrest on the square' },
    refused: ['document.title', 'reason'],
  },
};
const opening = (personId: string | null) => (
  <OpenForm
    ground={ground('name')}
    labels={say.new}
    personId={personId}
    entries={{ country: 'KZ', code: 'KZ-2026-0001', slug: 'inventa' }}
    genders={some}
    language="en"
  />
);

describeForms({
  ...Object.fromEntries(
    ADDED.map((what) => [
      `add a ${what}`,
      { form: <AddedForm what={what} ground={ground(what)} />, action: ACTIONS[what], ...OWN[what] },
    ]),
  ),
  'open a file about somebody new': {
    form: opening(null),
    action: openFileForm,
    asked: 15,
    typed: { 'names.0.text': 'Inventa', slug: 'in venta' },
    refused: ['names.0.text', 'slug', 'reason'],
  },
  'open a file about somebody known': {
    form: opening(known.value),
    action: openFileForm,
    asked: ['country', 'code', 'slug', 'summary.en', 'reason'],
    hidden: { personId: known.value },
    typed: { code: '2026' },
    refused: ['code'],
  },
});

it('opens no fact to the public by itself', async () => {
  const { controls } = await drawForm(
    <AddedForm what="status" ground={ground('status')} />,
    recordStatusForm,
  );
  const levels = controls.filter(({ name }) => name === 'fact.visibility' || name === 'word.visibility');
  expect(levels.map(({ value }) => value)).toEqual(['RESTRICTED', 'RESTRICTED']);
});

it('shows what was typed before the session ended', async () => {
  const kept = { 'fact.text': 'kept <b>words</b>' };
  const form = <AddedForm what="status" ground={{ ...ground('status'), kept }} />;
  const { html } = await drawForm(form, recordStatusForm);
  expect(html).toMatch(/<textarea[^>]* name="fact.text"[^>]*>\n?kept &lt;b&gt;words&lt;\/b&gt;<\/textarea>/);
  expect(html).not.toContain('<b>words</b>');
});

it('leaves the verification to editors', async () => {
  const form = <AddedForm what="status" ground={{ ...ground('status'), mayVerify: false }} />;
  const { controls } = await drawForm(form, recordStatusForm);
  expect(controls.map(({ name }) => name)).not.toContain('word.verification');
});

it('keeps the revision that the form was opened on when the page knows a newer one', async () => {
  const outcome = {
    ok: false,
    refusal: 'conflict',
    message: 'refusal.case.conflict',
    fields: {},
    meanwhile: { revision: 6, changes: [] },
  } as const;
  const state = { outcome, entries: { 'fact.revision': '4' } } as never;
  const newer = { ...ground('status'), revision: 6 };
  const drawn = await drawForm(<AddedForm what="status" ground={newer} />, recordStatusForm, state);
  expect(drawn.hidden['fact.revision']).toBe('4');
  expect(drawn.html).toContain('name="onTopOf"');
});

it('leads on to the file, once it is recorded', async () => {
  const state = { outcome: { ok: true, value: { id: 'x' } }, entries: {} } as never;
  const { html } = await drawForm(
    <AddedForm what="status" ground={ground('status')} />,
    recordStatusForm,
    state,
  );
  expect(html).toContain('role="status"');
  expect(html).toContain('/desk/cases/00000000-0000-4000-8000-000000000001');
  expect(html).not.toContain('<form');
});

it('offers to go on with the next where several are told in one breath; control: a correction', async () => {
  const goOn = { what: 'status' as const, ...say.goOn, buttons: say.addLink };
  const offered = async (more: object) => {
    const form = <AddedForm what="status" ground={{ ...ground('status'), ...more }} />;
    const { html } = await drawForm(form, recordStatusForm);
    const buttons = [...html.matchAll(/<button[^>]*>/g)].map(([button]) => button);
    return buttons
      .filter((button) => button.includes('name="go-on"'))
      .map((button) => /value="(\w+)"/.exec(button)?.[1]);
  };
  expect(await offered({ goOn })).toEqual(['status', 'occurrence', 'charge', 'decision', 'claim']);
  expect(await offered({})).toEqual([]);
});
