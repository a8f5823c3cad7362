'use server';

import { recordConsentInput, signConsentInput } from '@/lib/cases/consent/schema';
import { recordConsent, signConsent } from '@/lib/cases/consent/write';
import { recordLegalReviewInput } from '@/lib/cases/legal-review/schema';
import { recordLegalReview } from '@/lib/cases/legal-review/write';
import { mayAssessRisk, maySendSomething } from '@/lib/cases/review/policy';
import { recordAgeInput } from '@/lib/people/age/schema';
import { recordAge } from '@/lib/people/age/write';
import { defineForm } from '@/lib/platform/desk-action';

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
