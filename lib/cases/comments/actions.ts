'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { takeBackCommentInput, writeCommentInput } from './schema';
import { takeBackComment, writeComment } from './write';

export const writeCommentForm = defineForm({
  name: 'work.write-comment',
  input: writeCommentInput,
  allow: mayOpenCase,
  run: writeComment,
});

export const takeBackCommentForm = defineForm({
  name: 'work.take-back-comment',
  input: takeBackCommentInput,
  allow: mayOpenCase,
  run: takeBackComment,
});
