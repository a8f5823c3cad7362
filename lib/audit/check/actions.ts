'use server';

import { mayReadAudit } from '@/lib/audit/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { checkChainInput } from './schema';
import { checkChain } from './write';

export const checkChainForm = defineForm({
  name: 'audit.check',
  input: checkChainInput,
  allow: mayReadAudit,
  run: checkChain,
});
