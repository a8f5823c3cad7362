'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { mayManageStaff } from './policy';
import { restoreStaffInput, suspendStaffInput } from './schema';
import { restoreStaff, suspendStaff } from './write';

export const suspendStaffForm = defineForm({
  name: 'staff.suspend',
  input: suspendStaffInput,
  allow: mayManageStaff,
  run: suspendStaff,
});

export const restoreStaffForm = defineForm({
  name: 'staff.restore',
  input: restoreStaffInput,
  allow: mayManageStaff,
  run: restoreStaff,
});
