'use server';

import { recordConsentInput, signConsentInput } from '@/lib/cases/consent/schema';
import { recordConsent, signConsent } from '@/lib/cases/consent/write';
import { recordLegalReviewInput } from '@/lib/cases/legal-review/schema';
import { recordLegalReview } from '@/lib/cases/legal-review/write';
import { mayAssessRisk, maySendSomething } from '@/lib/cases/review/policy';
import { mayDestroyKey, mayUseSealed } from '@/lib/cases/sealed/policy';
import {
  cancelDestructionInput,
  confirmDestructionInput,
  requestDestructionInput,
} from '@/lib/cases/sealed/destruction/schema';
import {
  cancelDestruction,
  confirmDestruction,
  requestDestruction,
} from '@/lib/cases/sealed/destruction/write';
import { openSealed } from '@/lib/cases/sealed/open/write';
import { nameSealedInput, openSealedInput, sealValueInput } from '@/lib/cases/sealed/schema';
import { nameSealed } from '@/lib/cases/sealed/search/write';
import { sealValue } from '@/lib/cases/sealed/write';
import { markMinorInput } from '@/lib/people/age/schema';
import { markMinor } from '@/lib/people/age/write';
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

export const markMinorForm = defineForm({
  name: 'cases.protection.age',
  input: markMinorInput,
  flags: ['minor'],
  allow: maySendSomething,
  run: markMinor,
});

export const sealValueForm = defineForm({
  name: 'cases.sealed.seal',
  input: sealValueInput,
  secrets: ['text', 'names'],
  allow: mayUseSealed,
  run: sealValue,
});

export const nameSealedForm = defineForm({
  name: 'cases.sealed.name',
  input: nameSealedInput,
  secrets: ['names'],
  allow: mayUseSealed,
  run: (at, input) => nameSealed(at, { ...input, now: new Date() }),
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

export const requestDestructionForm = defineForm({
  name: 'cases.sealed.request-destruction',
  input: requestDestructionInput,
  allow: mayDestroyKey,
  run: (at, input) => requestDestruction(at, { ...input, now: new Date() }),
});

export const confirmDestructionForm = defineForm({
  name: 'cases.sealed.confirm-destruction',
  input: confirmDestructionInput,
  secrets: ['code'],
  allow: mayDestroyKey,
  run: async (at, input) =>
    confirmDestruction(at, { ...input, session: await requireSession(), now: new Date() }),
});

export const cancelDestructionForm = defineForm({
  name: 'cases.sealed.cancel-destruction',
  input: cancelDestructionInput,
  allow: mayDestroyKey,
  run: (at, input) => cancelDestruction(at, { ...input, now: new Date() }),
});
