'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { applyBatchInput, planBatchInput } from './schema';
import { applyBatch, planBatch, undoBatch } from './write';

export const planBatchForm = defineForm({
  name: 'batch.plan',
  input: planBatchInput,
  allow: mayOpenCase,
  run: planBatch,
});

export const applyBatchForm = defineForm({
  name: 'batch.apply',
  input: applyBatchInput,
  allow: mayOpenCase,
  run: applyBatch,
});

export const undoBatchForm = defineForm({
  name: 'batch.undo',
  input: applyBatchInput,
  allow: mayOpenCase,
  run: undoBatch,
});
