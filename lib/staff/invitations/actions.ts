'use server';

import { defineForm, defineOpenForm } from '@/lib/platform/desk-action';
import { mayInviteStaff } from '@/lib/staff/policy';
import { acceptInvitationInput, inviteStaffInput, withdrawInvitationInput } from './schema';
import { acceptInvitation, inviteStaff, withdrawInvitation } from './write';

export const inviteStaffForm = defineForm({
  name: 'staff.invite',
  input: inviteStaffInput,
  allow: mayInviteStaff,
  run: inviteStaff,
});

export const withdrawInvitationForm = defineForm({
  name: 'staff.withdraw-invitation',
  input: withdrawInvitationInput,
  allow: mayInviteStaff,
  run: withdrawInvitation,
});

export const acceptInvitationForm = defineOpenForm({
  name: 'staff.accept-invitation',
  input: acceptInvitationInput,
  secrets: ['password', 'again', 'code'],
  run: acceptInvitation,
});
