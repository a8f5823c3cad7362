import {
  assessForReviewForm,
  publishReviewedForm,
  sendBackForm,
  sendToReviewForm,
  withdrawForm,
} from '@/lib/cases/review/actions';
import { PublishForm } from '@/components/review/publish-form';
import { RiskForm } from '@/components/review/risk-form';
import { SendBackForm } from '@/components/review/send-back-form';
import { SendForm } from '@/components/review/send-form';
import { WithdrawForm } from '@/components/review/withdraw-form';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { describeForms } from '@/tests/support/describe-forms';
import { drawForm } from '@/tests/support/render-form';

const words = formWords('en');
const say = MESSAGES.en.review;
const caseId = '00000000-0000-4000-8000-000000000001';
const requestId = '00000000-0000-4000-8000-000000000002';
const choices = [
  { value: '', label: 'Choose …' },
  { value: 'LOW', label: 'Low' },
  { value: 'FAMILY', label: 'Family' },
];
const withdrawal = <WithdrawForm caseId={caseId} words={words} labels={say.withdraw} />;

describeForms({
  publish: {
    form: <PublishForm requestId={requestId} words={words} labels={say.publish} />,
    action: publishReviewedForm,
    asked: ['reason', 'read'],
    hidden: { requestId },
    typed: { reason: 'typed before' },
    refused: ['reason'],
  },
  'send back': {
    form: <SendBackForm requestId={requestId} words={words} labels={say.sendBack} />,
    action: sendBackForm,
    asked: ['note'],
    hidden: { requestId },
    typed: { note: 'typed before' },
    refused: ['note'],
  },
  send: {
    form: <SendForm caseId={caseId} revision={3} words={words} labels={say.send} />,
    action: sendToReviewForm,
    asked: ['note'],
    hidden: { caseId, revision: '3' },
    typed: { note: 'typed before' },
    refused: ['note'],
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
    refused: ['level', 'consentBasis', 'reason'],
  },
  withdraw: {
    form: withdrawal,
    action: withdrawForm,
    asked: ['state', 'reason', 'code'],
    hidden: { caseId },
    typed: { state: 'REMOVED', reason: 'typed before', code: 'KZ-2020-0001' },
    refused: ['reason', 'code'],
  },
});

it('says of a withdrawal that it is done, in place of the form', async () => {
  const outcome = { ok: true, value: { state: 'SUSPENDED' } } as const;
  const drawn = await drawForm(withdrawal, withdrawForm, { outcome, entries: {} });
  expect(drawn.html).toContain(say.withdraw.done);
  expect(drawn.html).not.toContain('<form');
});
