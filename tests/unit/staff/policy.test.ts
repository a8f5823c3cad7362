import { mayReadAudit } from '@/lib/audit/policy';
import { mayAssignCase, mayGiveUpSomething, mayTakeSomething } from '@/lib/cases/assignment/policy';
import { mayOpenCase, mayWithdrawCase } from '@/lib/cases/policy';
import { isReviewer, mayAssessRisk, maySeeQueue, maySendSomething } from '@/lib/cases/review/policy';
import { mayRemoveSomeFilter } from '@/lib/cases/saved-filters/policy';
import { mayDestroyKey, mayUseSealed } from '@/lib/cases/sealed/policy';
import { mayAddAsserter } from '@/lib/claims/policy';
import { mayJudgeSomething } from '@/lib/claims/standing/policy';
import { mayRecordDemand } from '@/lib/demands/policy';
import { mayChooseDigest } from '@/lib/digest/policy';
import { mayEditEvent, mayOpenEvent, mayWithdrawEvent } from '@/lib/events/policy';
import { mayMarkOrigin } from '@/lib/evidence/derivation/policy';
import { mayAddDocument, mayCitePassage } from '@/lib/evidence/policy';
import { mayAddAddressee, mayPublishAddressee } from '@/lib/letters/addressees/policy';
import { mayAddOrganisation, mayAmendOrganisation, mayReadOrganisations } from '@/lib/organisations/policy';
import { mayAddPerson } from '@/lib/people/policy';
import { mayAddFacility, mayAddPlace, mayAmendFacility, mayAmendPlace } from '@/lib/places/policy';
import { ROLES, type Actor, type Role } from '@/lib/platform/session/actor';
import {
  contributesToFiles,
  keepsFiles,
  mayChangeRole,
  mayConfirmRaise,
  mayEndSessions,
  mayInviteStaff,
  mayKeepOwnAccess,
  mayManageStaff,
  maySuspendStaff,
} from '@/lib/staff/policy';
import { mayAddArticle } from '@/lib/statutes/policy';

const actor = (role: Role, id = 'me') => ({ id, name: 'Invented Person', role }) as Actor;

/** Who may, by the role alone: written out for each, so that a role that is added anywhere is seen here. */
const WHO: readonly (readonly [whoMay: string, ...may: ((who: Actor) => boolean)[]])[] = [
  ['editor reviewer system', keepsFiles, mayAddPlace, mayAddFacility, mayAmendPlace, mayAmendFacility],
  ['editor reviewer system', mayAddArticle, mayAddAddressee, mayRecordDemand, mayMarkOrigin],
  ['editor reviewer system', mayOpenEvent, mayEditEvent, mayJudgeSomething, mayAmendOrganisation],
  ['contributor editor reviewer system', contributesToFiles, mayOpenCase, mayAddPerson, mayAddAsserter],
  ['contributor editor reviewer system', mayAddDocument, mayCitePassage],
  ['contributor editor reviewer system', mayAddOrganisation, mayReadOrganisations],
  ['contributor editor reviewer admin system', mayRemoveSomeFilter],
  ['contributor editor reviewer', maySendSomething, mayChooseDigest],
  ['contributor editor', mayGiveUpSomething],
  ['editor reviewer', mayAssessRisk, maySeeQueue, mayUseSealed],
  ['editor reviewer admin system', mayWithdrawCase, mayWithdrawEvent],
  ['editor', mayTakeSomething],
  ['reviewer', isReviewer, mayAssignCase, mayDestroyKey],
  ['reviewer system', mayPublishAddressee],
  ['reviewer admin', mayReadAudit],
  ['admin', mayManageStaff],
  ['admin system', mayInviteStaff],
  ['contributor campaigner editor reviewer admin', mayKeepOwnAccess],
];

test.each(WHO.flatMap(([whoMay, ...many]) => many.map((may) => [may.name, whoMay, may] as const)))(
  '%s: %s',
  (_name, whoMay, may) => {
    expect(ROLES.filter((role) => may(actor(role))).join(' ')).toBe(whoMay);
  },
);

test('suspends, raises and lowers others, never oneself', () => {
  for (const may of [maySuspendStaff, mayChangeRole]) {
    expect(ROLES.filter((role) => may(actor(role), 'them'))).toEqual(['admin']);
    expect(ROLES.filter((role) => may(actor(role), 'me'))).toEqual([]);
  }
});

test('a raise is confirmed by an administrator who neither asked for it nor gains by it', () => {
  const raise = { staffId: 'raised', requestedById: 'asked' };
  const confirming = (id: string) => ROLES.filter((role) => mayConfirmRaise(actor(role, id), raise));
  expect(confirming('third')).toEqual(['admin']);
  expect(confirming('raised')).toEqual([]);
  expect(confirming('asked')).toEqual([]);
});

test('everyone ends their own sessions, administrators anybody’s', () => {
  expect(ROLES.filter((role) => mayEndSessions(actor(role), 'me'))).toEqual(ROLES);
  expect(ROLES.filter((role) => mayEndSessions(actor(role), 'them'))).toEqual(['admin']);
});
