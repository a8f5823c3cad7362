import { AccessForm } from '@/components/staff/access-form';
import { DecideRaiseForm } from '@/components/staff/decide-raise-form';
import { EndSessionsForm } from '@/components/staff/end-sessions-form';
import { InviteForm } from '@/components/staff/invite-form';
import { PasswordForm } from '@/components/staff/password-form';
import { RoleForm } from '@/components/staff/role-form';
import { SignInForm } from '@/components/staff/sign-in-form';
import { SignOutForm } from '@/components/staff/sign-out-form';
import { WithdrawInvitationForm } from '@/components/staff/withdraw-invitation-form';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { restoreStaffForm, suspendStaffForm } from '@/lib/staff/actions';
import { inviteStaffForm, withdrawInvitationForm } from '@/lib/staff/invitations/actions';
import { changePasswordForm } from '@/lib/staff/passwords/actions';
import { changeRoleForm, decideRaiseForm } from '@/lib/staff/roles/actions';
import { endSessionsForm, signOutForm } from '@/lib/staff/sessions/actions';
import { signInForm } from '@/lib/staff/sign-in/actions';
import { describeForms } from '@/tests/support/describe-forms';
import { drawForm } from '@/tests/support/render-form';

const words = formWords('en');
const signIn = MESSAGES.en['sign-in'];
const { member, invite, email, role } = MESSAGES.en.staff;
const staffId = '00000000-0000-4000-8000-000000000001';
const requestId = '00000000-0000-4000-8000-000000000002';
const invitationId = '00000000-0000-4000-8000-000000000003';
const roles = [
  { value: 'editor', label: 'Editor' },
  { value: 'reviewer', label: 'Reviewer' },
];
const access = (suspended: boolean) => (
  <AccessForm staffId={staffId} suspended={suspended} words={words} labels={member} />
);
const raise = (mayConfirm: boolean) => (
  <DecideRaiseForm
    requestId={requestId}
    mayConfirm={mayConfirm}
    words={words}
    labels={{ confirm: 'Confirm the role', decline: 'Decline' }}
  />
);

describeForms({
  'sign in': {
    form: <SignInForm words={words} labels={signIn} />,
    action: signInForm,
    asked: ['email', 'password'],
    typed: { email: 'nobody@desk.example' },
    refused: ['email', 'password'],
  },
  'sign out': {
    form: <SignOutForm words={words} label="Sign out" />,
    action: signOutForm,
    asked: [],
    typed: {},
    refused: [],
  },
  invite: {
    form: (
      <InviteForm
        words={words}
        labels={{ ...invite, email, role }}
        roles={roles}
        origin="https://desk.example"
      />
    ),
    action: inviteStaffForm,
    asked: ['email', 'role'],
    typed: { email: 'newcomer@desk.example', role: 'reviewer' },
    refused: ['email'],
  },
  'withdraw an invitation': {
    form: (
      <WithdrawInvitationForm invitationId={invitationId} words={words} label="Withdraw the invitation" />
    ),
    action: withdrawInvitationForm,
    asked: [],
    hidden: { invitationId },
    typed: {},
    refused: [],
  },
  'change a password': {
    form: <PasswordForm words={words} labels={signIn.passwords} />,
    action: changePasswordForm,
    asked: ['current', 'password', 'again'],
    typed: {},
    refused: ['current', 'again'],
  },
  'change a role': {
    form: <RoleForm staffId={staffId} role="editor" words={words} labels={member} roles={roles} />,
    action: changeRoleForm,
    asked: ['role', 'reason'],
    hidden: { staffId },
    typed: { role: 'reviewer', reason: 'typed before' },
    refused: ['reason'],
  },
  suspend: {
    form: access(false),
    action: suspendStaffForm,
    asked: ['reason'],
    hidden: { staffId },
    typed: { reason: 'typed before' },
    refused: ['reason'],
  },
  restore: {
    form: access(true),
    action: restoreStaffForm,
    asked: ['reason'],
    hidden: { staffId },
    typed: { reason: 'typed before' },
    refused: ['reason'],
  },
  'end all sessions': {
    form: <EndSessionsForm staffId={staffId} words={words} labels={member} />,
    action: endSessionsForm,
    asked: [],
    hidden: { staffId },
    typed: {},
    refused: [],
  },
});

it('writes no password into the page again', async () => {
  const entries = { current: 'seven lanterns', password: 'eight lanterns', again: 'eight lanterns' };
  const outcome = { ok: false, refusal: 'invalid', message: 'refusal.password', fields: {} } as const;
  const form = <PasswordForm words={words} labels={signIn.passwords} />;
  expect((await drawForm(form, changePasswordForm, { outcome, entries })).html).not.toContain('lanterns');
});

it('offers the confirmation of a raise to a second administrator alone', async () => {
  expect((await drawForm(raise(true), decideRaiseForm)).buttons).toEqual(['Confirm the role', 'Decline']);
  expect((await drawForm(raise(false), decideRaiseForm)).buttons).toEqual(['Decline']);
});
