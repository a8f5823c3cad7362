'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { mayManageStaff } from '@/lib/staff/policy';
import { changeRoleInput, decideRaiseInput } from './schema';
import { changeRole, decideRaise } from './write';

export const changeRoleForm = defineForm({
  name: 'staff.change-role',
  input: changeRoleInput,
  allow: mayManageStaff,
  run: changeRole,
});

export const decideRaiseForm = defineForm({
  name: 'staff.decide-raise',
  input: decideRaiseInput,
  allow: mayManageStaff,
  run: decideRaise,
});
