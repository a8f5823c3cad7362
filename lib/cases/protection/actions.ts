'use server';

import { recordConsentInput, signConsentInput } from '@/lib/cases/consent/schema';
import { recordConsent, signConsent } from '@/lib/cases/consent/write';
import { recordLegalReviewInput } from '@/lib/cases/legal-review/schema';
import { recordLegalReview } from '@/lib/cases/legal-review/write';
import { mayAssessRisk, maySendSomething } from '@/lib/cases/review/policy';
import { mayDestroyKey, mayUseSealed } from '@/lib/cases/sealed/policy';
import { openSealed } from '@/lib/cases/sealed/open/write';
import { destroyCaseKeyInput, openSealedInput, sealValueInput } from '@/lib/cases/sealed/schema';
import { destroyCaseKey, sealValue } from '@/lib/cases/sealed/write';
import { recordAgeInput } from '@/lib/people/age/schema';
import { recordAge } from '@/lib/people/age/write';
import { defineForm } from '@/lib/platform/desk-action';
import { requireSession } from '@/lib/platform/session/current';

export const recordConsentForm = defineForm({
  name: 'cases.protection.consent',
  input: recordConsentInput,
  allow: maySendSomething,
  run: (at, input) => recordConsent(at, { ...input, now: new Date() }),
});

export const signConsentForm = defineForm({
  name: 'cases.protection.sign',
  input: signConsentInput,
  allow: mayAssessRisk,
  run: (at, input) => signConsent(at, { ...input, now: new Date() }),
});

export const recordLegalReviewForm = defineForm({
  name: 'cases.protection.legal',
  input: recordLegalReviewInput,
  allow: mayAssessRisk,
  run: (at, input) => recordLegalReview(at, { ...input, now: new Date() }),
});

export const recordAgeForm = defineForm({
  name: 'cases.protection.age',
  input: recordAgeInput,
  flags: ['minor'],
  allow: maySendSomething,
  run: recordAge,
});

export const sealValueForm = defineForm({
  name: 'cases.sealed.seal',
  input: sealValueInput,
  secrets: ['text'],
  allow: mayUseSealed,
  run: sealValue,
});

export const openSealedForm = defineForm({
  name: 'cases.sealed.open',
  input: openSealedInput,
  secrets: ['code'],
  allow: mayUseSealed,
  run: async (at, input) => ({
    value: await openSealed(at, { ...input, session: await requireSession(), now: new Date() }),
    touched: [],
  }),
});

export const destroyCaseKeyForm = defineForm({
  name: 'cases.sealed.destroy',
  input: destroyCaseKeyInput,
  allow: mayDestroyKey,
  run: (at, input) => destroyCaseKey(at, { ...input, now: new Date() }),
});
