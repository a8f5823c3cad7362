import {
  publishReviewedForm,
  sendBackForm,
  sendToReviewForm,
  withdrawForm,
  assessForReviewForm,
} from '@/lib/cases/review/actions';
import { PublishForm } from '@/components/review/publish-form';
import { RiskForm } from '@/components/review/risk-form';
import { SendBackForm } from '@/components/review/send-back-form';
import { SendForm } from '@/components/review/send-form';
import { WithdrawForm } from '@/components/review/withdraw-form';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { drawForm, formFaults } from '@/tests/support/render-form';

const words = formWords('en');
const say = MESSAGES.en.review;
const caseId = '00000000-0000-4000-8000-000000000001';
const requestId = '00000000-0000-4000-8000-000000000002';
const choices = [
  { value: '', label: 'Choose …' },
  { value: 'LOW', label: 'Low' },
  { value: 'FAMILY', label: 'Family' },
];
const FORMS = {
  publish: {
    form: <PublishForm requestId={requestId} words={words} labels={say.publish} />,
    action: publishReviewedForm,
    asked: ['reason'],
    hidden: { requestId },
    typed: { reason: 'typed before' },
  },
  'send back': {
    form: <SendBackForm requestId={requestId} words={words} labels={say.sendBack} />,
    action: sendBackForm,
    asked: ['note'],
    hidden: { requestId },
    typed: { note: 'typed before' },
  },
  send: {
    form: <SendForm caseId={caseId} revision={3} words={words} labels={say.send} />,
    action: sendToReviewForm,
    asked: ['note'],
    hidden: { caseId, revision: '3' },
    typed: { note: 'typed before' },
  },
  assess: {
    form: (
      <RiskForm
        caseId={caseId}
        revision={3}
        words={words}
        labels={say.risk}
        levels={choices}
        bases={choices}
      />
    ),
    action: assessForReviewForm,
    asked: ['level', 'consentBasis', 'reason'],
    hidden: { caseId, revision: '3' },
    typed: { level: 'LOW', consentBasis: 'FAMILY', reason: 'typed before' },
  },
  withdraw: {
    form: <WithdrawForm caseId={caseId} words={words} labels={say.withdraw} />,
    action: withdrawForm,
    asked: ['state', 'reason', 'code'],
    hidden: { caseId },
    typed: { state: 'REMOVED', reason: 'typed before', code: 'KZ-2020-0001' },
  },
} as const;

describe.each(Object.entries(FORMS))('the form to %s', (_name, { form, action, asked, hidden, typed }) => {
  it('asks what it needs, each with its label, and posts without script', async () => {
    const drawn = await drawForm(form, action);
    expect(drawn.controls.map(({ name }) => name)).toEqual(asked);
    expect(drawn.hidden).toMatchObject(hidden);
    expect(drawn.html).toMatch(/<form[^>]* method="POST"/);
    expect(drawn.summary).toBeNull();
    expect(formFaults(drawn)).toEqual([]);
  });

  it('keeps what was typed when it is refused, says the fault beside its field, and links to it from the top', async () => {
    const fields = Object.fromEntries(asked.map((name) => [name, 'input.text.missing']));
    const outcome = { ok: false, refusal: 'invalid', message: 'refusal.invalid', fields } as const;
    const drawn = await drawForm(form, action, { outcome, entries: { ...hidden, ...typed } });
    expect(Object.fromEntries(drawn.controls.map(({ name, value }) => [name, value]))).toEqual(typed);
    expect(drawn.hidden).toMatchObject(hidden);
    expect(drawn.summary).toEqual(drawn.controls.map(({ id }) => id));
    for (const { invalid, describedBy } of drawn.controls) {
      expect(invalid).toBe(true);
      expect(describedBy.map((id) => drawn.texts[id])).toContain(words.faults['input.text.missing']);
    }
    expect(formFaults(drawn)).toEqual([]);
  });

  it('heads the form with a refusal that is of no field', async () => {
    const outcome = {
      ok: false,
      refusal: 'conflict',
      message: 'refusal.review.decided',
      fields: {},
    } as const;
    const drawn = await drawForm(form, action, { outcome, entries: { ...hidden, ...typed } });
    expect(drawn.html).toContain(words.faults['refusal.review.decided']);
    expect(drawn.summary).toEqual([]);
    expect(drawn.controls.some(({ invalid }) => invalid)).toBe(false);
  });
});

it('says of a withdrawal that it is done, in place of the form', async () => {
  const { form, action } = FORMS.withdraw;
  const outcome = { ok: true, value: { state: 'SUSPENDED' } } as const;
  const drawn = await drawForm(form, action, { outcome, entries: {} });
  expect(drawn.html).toContain(say.withdraw.done);
  expect(drawn.html).not.toContain('<form');
});
