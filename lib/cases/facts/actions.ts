'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { findMeanwhile } from '@/lib/cases/meanwhile/read-desk';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { lookAtAddress } from '@/lib/evidence/address/look/read-desk';
import { lookInput, readLook, type LookAt } from '@/lib/evidence/address/look/schema';
import { toLooked } from '@/lib/evidence/address/look/view';
import type { Door } from '@/lib/platform/db/transact';
import { findStatusStanding } from '@/lib/cases/status/correct/standing/read-desk';
import { findAgainst } from '@/lib/cases/status/sequence/read-desk';
import { factShape, formPath, inFileShape, savedPath, statusBeside, statusPath } from './rules';
import {
  addChargeOnWordInput,
  addClaimInput,
  addNameOnWordInput,
  addReadingInput,
  correctStatusOnWordInput,
  recordBirthOnWordInput,
  recordDecisionOnWordInput,
  recordOccurrenceOnWordInput,
  recordOutcomeOnWordInput,
  recordStatusOnWordInput,
  withdrawStatusOnceInput,
} from './schema';
import {
  addChargeOnWord,
  addClaim,
  addNameOnWord,
  addReading,
  recordBirthOnWord,
  recordDecisionOnWord,
  recordOccurrenceOnWord,
  recordOutcomeOnWord,
  recordStatusOnWord,
  withdrawStatusOnce,
} from './write';

/** Each of these forms can be asked what is known of a pasted address. */
const look = {
  input: lookInput,
  read: readLook,
  run: async (at: Door, asked: LookAt) => toLooked(await lookAtAddress(at, asked), asked, await deskLocale()),
};

export const addNameForm = defineForm({
  ...factShape,
  name: 'case.add-name',
  input: addNameOnWordInput,
  allow: mayOpenCase,
  look,
  run: addNameOnWord,
  meanwhile: async (at, { fact }) => findMeanwhile(at, { of: 'name', fact }, await deskLocale()),
  keepAt: formPath('name'),
  savedAt: savedPath('name'),
});

export const recordBirthForm = defineForm({
  ...factShape,
  name: 'case.record-birth',
  input: recordBirthOnWordInput,
  allow: mayOpenCase,
  look,
  run: recordBirthOnWord,
  meanwhile: async (at, { fact }) => findMeanwhile(at, { of: 'claim', fact }, await deskLocale()),
  keepAt: formPath('birth'),
  savedAt: savedPath('birth'),
});

export const recordStatusForm = defineForm({
  ...factShape,
  name: 'case.record-status',
  input: recordStatusOnWordInput,
  allow: mayOpenCase,
  look,
  run: recordStatusOnWord,
  meanwhile: async (at, { fact }) => findMeanwhile(at, { of: 'status', fact }, await deskLocale()),
  against: async (at, { fact }) =>
    findAgainst(at, { caseId: fact.caseId, added: fact, removed: null }, await deskLocale()),
  keepAt: formPath('status'),
  savedAt: savedPath('status'),
});

export const correctStatusForm = defineForm({
  ...factShape,
  name: 'case.correct-status',
  input: correctStatusOnWordInput,
  allow: mayOpenCase,
  look,
  run: recordStatusOnWord,
  standing: async (at, entries) => findStatusStanding(at, entries, await deskLocale()),
  against: async (at, { fact }) =>
    findAgainst(at, { caseId: fact.caseId, added: fact, removed: fact.supersedesId }, await deskLocale()),
  keepAt: statusPath('correct'),
});

export const withdrawStatusForm = defineForm({
  ...factShape,
  name: 'case.withdraw-status',
  input: withdrawStatusOnceInput,
  allow: mayOpenCase,
  run: withdrawStatusOnce,
  against: async (at, { fact }) =>
    findAgainst(at, { caseId: fact.caseId, added: null, removed: fact.statusEventId }, await deskLocale()),
  keepAt: statusPath('withdraw'),
});

export const recordOccurrenceForm = defineForm({
  ...factShape,
  name: 'case.record-occurrence',
  input: recordOccurrenceOnWordInput,
  allow: mayOpenCase,
  look,
  run: recordOccurrenceOnWord,
  meanwhile: async (at, { fact }) => findMeanwhile(at, { of: 'occurrence', fact }, await deskLocale()),
  keepAt: formPath('occurrence'),
  savedAt: savedPath('occurrence'),
});

export const addChargeForm = defineForm({
  ...factShape,
  name: 'case.add-charge',
  input: addChargeOnWordInput,
  allow: mayOpenCase,
  look,
  run: addChargeOnWord,
  meanwhile: async (at, { fact }) => findMeanwhile(at, { of: 'charge', fact }, await deskLocale()),
  keepAt: formPath('charge'),
  savedAt: savedPath('charge'),
});

export const recordOutcomeForm = defineForm({
  ...factShape,
  name: 'case.record-outcome',
  input: recordOutcomeOnWordInput,
  allow: mayOpenCase,
  look,
  run: recordOutcomeOnWord,
  meanwhile: async (at, { fact }) => findMeanwhile(at, { of: 'outcome', fact }, await deskLocale()),
  keepAt: formPath('outcome'),
  savedAt: savedPath('outcome'),
});

export const recordDecisionForm = defineForm({
  ...factShape,
  name: 'case.record-decision',
  input: recordDecisionOnWordInput,
  allow: mayOpenCase,
  look,
  run: recordDecisionOnWord,
  meanwhile: async (at, { fact }) => findMeanwhile(at, { of: 'decision', fact }, await deskLocale()),
  against: async (at, { fact }) => {
    const added = statusBeside(fact);
    return added && findAgainst(at, { caseId: fact.caseId, added, removed: null }, await deskLocale());
  },
  keepAt: formPath('decision'),
  savedAt: savedPath('decision'),
});

export const addClaimForm = defineForm({
  ...inFileShape,
  name: 'case.add-claim',
  input: addClaimInput,
  allow: mayOpenCase,
  look,
  run: addClaim,
  meanwhile: async (at, fact) => findMeanwhile(at, { of: 'claim', fact }, await deskLocale()),
  keepAt: formPath('claim'),
  savedAt: savedPath('claim'),
});

export const addReadingForm = defineForm({
  ...inFileShape,
  name: 'case.add-source',
  input: addReadingInput,
  allow: mayOpenCase,
  look,
  run: addReading,
  meanwhile: async (at, fact) => findMeanwhile(at, { of: 'source', fact }, await deskLocale()),
  keepAt: formPath('source'),
  savedAt: savedPath('source'),
});
