import type { ActionRow } from './action-row';
import { ASSIGNMENT_ACTIONS } from './assignment-actions';
import { CASE_ACTIONS } from './case-actions';
import { PERSON_ACTIONS } from './person-actions';
import { EVENT_ACTIONS } from './event-actions';
import { GAZETTEER_ACTIONS } from './gazetteer-actions';
import { LINK_ACTIONS } from './link-actions';
import { CLAIM_ACTIONS } from './claim-actions';
import { PROTECTION_ACTIONS } from './protection-actions';
import { REVIEW_ACTIONS } from './review-actions';
import { SECOND_FACTOR_ACTIONS } from './second-factor-actions';
import { STAFF_ACTIONS } from './staff-actions';
import { WORK_ACTIONS } from './work-actions';

/**
 * Every action of the desk: which roles may, on whose rows, and how a valid form of it is made. An action without a row
 * here fails tests/walls/action-matrix.test.ts; the row's verdicts are tried by tests/db/platform/action.matrix.test.ts.
 */
export const ACTION_MATRIX: Readonly<Record<string, ActionRow>> = {
  ...STAFF_ACTIONS,
  ...SECOND_FACTOR_ACTIONS,
  ...CASE_ACTIONS,
  ...LINK_ACTIONS,
  ...EVENT_ACTIONS,
  ...GAZETTEER_ACTIONS,
  ...CLAIM_ACTIONS,
  ...PROTECTION_ACTIONS,
  ...ASSIGNMENT_ACTIONS,
  ...PERSON_ACTIONS,
  ...REVIEW_ACTIONS,
  ...WORK_ACTIONS,
};
