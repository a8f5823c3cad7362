'use server';

import { mayWithdrawCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { isReviewer, mayAssessRisk, maySendSomething } from './policy';
import {
  assessForReviewInput,
  publishReviewedInput,
  sendBackInput,
  sendToReviewInput,
  withdrawInput,
} from './schema';
import { assessForReview, publishReviewed, sendBack, sendToReview, withdraw } from './write';

export const sendToReviewForm = defineForm({
  name: 'cases.review.send',
  input: sendToReviewInput,
  numbers: ['revision'],
  allow: maySendSomething,
  run: (at, input) => sendToReview(at, { ...input, now: new Date() }),
});

export const assessForReviewForm = defineForm({
  name: 'cases.review.assess',
  input: assessForReviewInput,
  numbers: ['revision'],
  allow: mayAssessRisk,
  run: (at, input) => assessForReview(at, { ...input, now: new Date() }),
});

export const publishReviewedForm = defineForm({
  name: 'cases.review.publish',
  input: publishReviewedInput,
  flags: ['read'],
  allow: isReviewer,
  run: (at, { requestId, reason }) => publishReviewed(at, { requestId, reason, now: new Date() }),
});

export const sendBackForm = defineForm({
  name: 'cases.review.send-back',
  input: sendBackInput,
  allow: isReviewer,
  run: (at, input) => sendBack(at, { ...input, now: new Date() }),
});

export const withdrawForm = defineForm({
  name: 'cases.withdraw',
  input: withdrawInput,
  allow: mayWithdrawCase,
  run: (at, input) => withdraw(at, { ...input, now: new Date() }),
});
