import type { ActionRow } from './action-row';
import { ASSIGNMENT_ACTIONS } from './assignment-actions';
import { CASE_ACTIONS } from './case-actions';
import { PERSON_ACTIONS } from './person-actions';
import { EVIDENCE_ACTIONS } from './evidence-actions';
import { EVENT_ACTIONS } from './event-actions';
import { GAZETTEER_ACTIONS } from './gazetteer-actions';
import { LINK_ACTIONS } from './link-actions';
import { CLAIM_ACTIONS } from './claim-actions';
import { PROTECTION_ACTIONS } from './protection-actions';
import { REVIEW_ACTIONS } from './review-actions';
import { SECOND_FACTOR_ACTIONS } from './second-factor-actions';
import { STAFF_ACTIONS } from './staff-actions';
import { WORK_ACTIONS } from './work-actions';

type Rows = Readonly<Record<string, ActionRow>>;

/** The actions in parts that are tried beside one another, each by tests/db/platform/action.matrix.<part>.test.ts. */
export const MATRIX_PARTS = {
  staff: { ...STAFF_ACTIONS, ...SECOND_FACTOR_ACTIONS } as Rows,
  files: { ...CASE_ACTIONS, ...ASSIGNMENT_ACTIONS } as Rows,
  links: { ...LINK_ACTIONS, ...EVENT_ACTIONS } as Rows,
  gazetteer: { ...GAZETTEER_ACTIONS } as Rows,
  evidence: { ...CLAIM_ACTIONS, ...PROTECTION_ACTIONS, ...EVIDENCE_ACTIONS } as Rows,
  people: { ...PERSON_ACTIONS } as Rows,
  work: { ...REVIEW_ACTIONS, ...WORK_ACTIONS } as Rows,
};

/**
 * Every action of the desk: which roles may, on whose rows, and how a valid form of it is made. An action without a row
 * here fails tests/walls/action-matrix.test.ts, and so does a part that no test tries.
 */
export const ACTION_MATRIX: Rows = Object.fromEntries(
  Object.values(MATRIX_PARTS).flatMap(Object.entries<ActionRow>),
);
