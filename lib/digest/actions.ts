'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { mayChooseDigest } from './policy';
import { chooseDigestInput } from './schema';
import { chooseDigest } from './write';

export const chooseDigestForm = defineForm({
  name: 'digest.choose',
  input: chooseDigestInput,
  allow: mayChooseDigest,
  run: chooseDigest,
});
