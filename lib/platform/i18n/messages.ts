import answersEn from '@/messages/answers.en.json' with { type: 'json' };
import answersKk from '@/messages/answers.kk.json' with { type: 'json' };
import answersRu from '@/messages/answers.ru.json' with { type: 'json' };
import assessmentsEn from '@/messages/assessments.en.json' with { type: 'json' };
import assessmentsKk from '@/messages/assessments.kk.json' with { type: 'json' };
import assessmentsRu from '@/messages/assessments.ru.json' with { type: 'json' };
import auditEn from '@/messages/audit.en.json' with { type: 'json' };
import auditKk from '@/messages/audit.kk.json' with { type: 'json' };
import auditRu from '@/messages/audit.ru.json' with { type: 'json' };
import batchEn from '@/messages/batch.en.json' with { type: 'json' };
import batchKk from '@/messages/batch.kk.json' with { type: 'json' };
import batchRu from '@/messages/batch.ru.json' with { type: 'json' };
import casesEn from '@/messages/cases.en.json' with { type: 'json' };
import casesKk from '@/messages/cases.kk.json' with { type: 'json' };
import casesRu from '@/messages/cases.ru.json' with { type: 'json' };
import claimsEn from '@/messages/claims.en.json' with { type: 'json' };
import claimsKk from '@/messages/claims.kk.json' with { type: 'json' };
import claimsRu from '@/messages/claims.ru.json' with { type: 'json' };
import correctionsEn from '@/messages/corrections.en.json' with { type: 'json' };
import correctionsKk from '@/messages/corrections.kk.json' with { type: 'json' };
import correctionsRu from '@/messages/corrections.ru.json' with { type: 'json' };
import deskCasesEn from '@/messages/desk-cases.en.json' with { type: 'json' };
import deskCasesKk from '@/messages/desk-cases.kk.json' with { type: 'json' };
import deskCasesRu from '@/messages/desk-cases.ru.json' with { type: 'json' };
import deskEventsEn from '@/messages/desk-events.en.json' with { type: 'json' };
import deskEventsKk from '@/messages/desk-events.kk.json' with { type: 'json' };
import deskEventsRu from '@/messages/desk-events.ru.json' with { type: 'json' };
import deskEn from '@/messages/desk.en.json' with { type: 'json' };
import deskFoldEn from '@/messages/desk-fold.en.json' with { type: 'json' };
import deskFoldKk from '@/messages/desk-fold.kk.json' with { type: 'json' };
import deskFoldRu from '@/messages/desk-fold.ru.json' with { type: 'json' };
import deskKk from '@/messages/desk.kk.json' with { type: 'json' };
import deskRu from '@/messages/desk.ru.json' with { type: 'json' };
import digestEn from '@/messages/digest.en.json' with { type: 'json' };
import digestKk from '@/messages/digest.kk.json' with { type: 'json' };
import digestRu from '@/messages/digest.ru.json' with { type: 'json' };
import draftsEn from '@/messages/drafts.en.json' with { type: 'json' };
import eventEn from '@/messages/event.en.json' with { type: 'json' };
import draftsKk from '@/messages/drafts.kk.json' with { type: 'json' };
import eventKk from '@/messages/event.kk.json' with { type: 'json' };
import draftsRu from '@/messages/drafts.ru.json' with { type: 'json' };
import eventRu from '@/messages/event.ru.json' with { type: 'json' };
import faultsEn from '@/messages/faults.en.json' with { type: 'json' };
import faultsKk from '@/messages/faults.kk.json' with { type: 'json' };
import faultsRu from '@/messages/faults.ru.json' with { type: 'json' };
import feedsEn from '@/messages/feeds.en.json' with { type: 'json' };
import feedsKk from '@/messages/feeds.kk.json' with { type: 'json' };
import feedsRu from '@/messages/feeds.ru.json' with { type: 'json' };
import frontEn from '@/messages/front.en.json' with { type: 'json' };
import frontKk from '@/messages/front.kk.json' with { type: 'json' };
import frontRu from '@/messages/front.ru.json' with { type: 'json' };
import gazetteerEn from '@/messages/gazetteer.en.json' with { type: 'json' };
import gazetteerKk from '@/messages/gazetteer.kk.json' with { type: 'json' };
import gazetteerRu from '@/messages/gazetteer.ru.json' with { type: 'json' };
import legalEn from '@/messages/legal.en.json' with { type: 'json' };
import legalKk from '@/messages/legal.kk.json' with { type: 'json' };
import legalRu from '@/messages/legal.ru.json' with { type: 'json' };
import letterEn from '@/messages/letter.en.json' with { type: 'json' };
import letterKk from '@/messages/letter.kk.json' with { type: 'json' };
import letterRu from '@/messages/letter.ru.json' with { type: 'json' };
import linksEn from '@/messages/links.en.json' with { type: 'json' };
import linksKk from '@/messages/links.kk.json' with { type: 'json' };
import linksRu from '@/messages/links.ru.json' with { type: 'json' };
import listsEn from '@/messages/lists.en.json' with { type: 'json' };
import listsKk from '@/messages/lists.kk.json' with { type: 'json' };
import listsRu from '@/messages/lists.ru.json' with { type: 'json' };
import membershipsEn from '@/messages/memberships.en.json' with { type: 'json' };
import membershipsKk from '@/messages/memberships.kk.json' with { type: 'json' };
import membershipsRu from '@/messages/memberships.ru.json' with { type: 'json' };
import methodEn from '@/messages/method.en.json' with { type: 'json' };
import methodKk from '@/messages/method.kk.json' with { type: 'json' };
import methodRu from '@/messages/method.ru.json' with { type: 'json' };
import narrativesEn from '@/messages/narratives.en.json' with { type: 'json' };
import mergeEn from '@/messages/merge.en.json' with { type: 'json' };
import mergeKk from '@/messages/merge.kk.json' with { type: 'json' };
import mergeRu from '@/messages/merge.ru.json' with { type: 'json' };
import originalsEn from '@/messages/originals.en.json' with { type: 'json' };
import originalsKk from '@/messages/originals.kk.json' with { type: 'json' };
import originalsRu from '@/messages/originals.ru.json' with { type: 'json' };
import personEn from '@/messages/person.en.json' with { type: 'json' };
import personKk from '@/messages/person.kk.json' with { type: 'json' };
import personRu from '@/messages/person.ru.json' with { type: 'json' };
import prisonerLetterEn from '@/messages/prisoner-letter.en.json' with { type: 'json' };
import prisonerLetterKk from '@/messages/prisoner-letter.kk.json' with { type: 'json' };
import prisonerLetterRu from '@/messages/prisoner-letter.ru.json' with { type: 'json' };
import profileEn from '@/messages/profile.en.json' with { type: 'json' };
import narrativesKk from '@/messages/narratives.kk.json' with { type: 'json' };
import profileKk from '@/messages/profile.kk.json' with { type: 'json' };
import narrativesRu from '@/messages/narratives.ru.json' with { type: 'json' };
import profileRu from '@/messages/profile.ru.json' with { type: 'json' };
import protectionEn from '@/messages/protection.en.json' with { type: 'json' };
import protectionKk from '@/messages/protection.kk.json' with { type: 'json' };
import protectionRu from '@/messages/protection.ru.json' with { type: 'json' };
import reviewEn from '@/messages/review.en.json' with { type: 'json' };
import reviewKk from '@/messages/review.kk.json' with { type: 'json' };
import reviewRu from '@/messages/review.ru.json' with { type: 'json' };
import shellEn from '@/messages/shell.en.json' with { type: 'json' };
import shellKk from '@/messages/shell.kk.json' with { type: 'json' };
import shellRu from '@/messages/shell.ru.json' with { type: 'json' };
import signInEn from '@/messages/sign-in.en.json' with { type: 'json' };
import signInKk from '@/messages/sign-in.kk.json' with { type: 'json' };
import signInRu from '@/messages/sign-in.ru.json' with { type: 'json' };
import staffEn from '@/messages/staff.en.json' with { type: 'json' };
import staffKk from '@/messages/staff.kk.json' with { type: 'json' };
import staffRu from '@/messages/staff.ru.json' with { type: 'json' };
import versionsEn from '@/messages/versions.en.json' with { type: 'json' };
import versionsKk from '@/messages/versions.kk.json' with { type: 'json' };
import versionsRu from '@/messages/versions.ru.json' with { type: 'json' };
import visibilityEn from '@/messages/visibility.en.json' with { type: 'json' };
import workEn from '@/messages/work.en.json' with { type: 'json' };
import visibilityKk from '@/messages/visibility.kk.json' with { type: 'json' };
import workKk from '@/messages/work.kk.json' with { type: 'json' };
import visibilityRu from '@/messages/visibility.ru.json' with { type: 'json' };
import workRu from '@/messages/work.ru.json' with { type: 'json' };
import type { Locale } from './locales';

const ENGLISH = {
  answers: answersEn,
  assessments: assessmentsEn,
  audit: auditEn,
  batch: batchEn,
  cases: casesEn,
  claims: claimsEn,
  corrections: correctionsEn,
  desk: deskEn,
  'desk-cases': deskCasesEn,
  'desk-events': deskEventsEn,
  digest: digestEn,
  drafts: draftsEn,
  event: eventEn,
  faults: faultsEn,
  feeds: feedsEn,
  front: frontEn,
  gazetteer: gazetteerEn,
  legal: legalEn,
  letter: letterEn,
  links: linksEn,
  lists: listsEn,
  method: methodEn,
  'desk-fold': deskFoldEn,
  narratives: narrativesEn,
  memberships: membershipsEn,
  merge: mergeEn,
  originals: originalsEn,
  person: personEn,
  'prisoner-letter': prisonerLetterEn,
  profile: profileEn,
  protection: protectionEn,
  review: reviewEn,
  shell: shellEn,
  staff: staffEn,
  'sign-in': signInEn,
  versions: versionsEn,
  visibility: visibilityEn,
  work: workEn,
};

/** English decides which keys exist; the other languages are typed against it, so a missing key does not compile. */
export type Messages = typeof ENGLISH;

/** All words of the pages, one file for each namespace and language. */
export const MESSAGES: Record<Locale, Messages> = {
  en: ENGLISH,
  ru: {
    answers: answersRu,
    assessments: assessmentsRu,
    audit: auditRu,
    batch: batchRu,
    cases: casesRu,
    claims: claimsRu,
    corrections: correctionsRu,
    desk: deskRu,
    'desk-cases': deskCasesRu,
    'desk-events': deskEventsRu,
    digest: digestRu,
    drafts: draftsRu,
    event: eventRu,
    faults: faultsRu,
    feeds: feedsRu,
    front: frontRu,
    gazetteer: gazetteerRu,
    legal: legalRu,
    letter: letterRu,
    links: linksRu,
    lists: listsRu,
    method: methodRu,
    'desk-fold': deskFoldRu,
    narratives: narrativesRu,
    memberships: membershipsRu,
    merge: mergeRu,
    originals: originalsRu,
    person: personRu,
    'prisoner-letter': prisonerLetterRu,
    profile: profileRu,
    protection: protectionRu,
    review: reviewRu,
    shell: shellRu,
    staff: staffRu,
    'sign-in': signInRu,
    versions: versionsRu,
    visibility: visibilityRu,
    work: workRu,
  },
  kk: {
    answers: answersKk,
    assessments: assessmentsKk,
    audit: auditKk,
    batch: batchKk,
    cases: casesKk,
    claims: claimsKk,
    corrections: correctionsKk,
    desk: deskKk,
    'desk-cases': deskCasesKk,
    'desk-events': deskEventsKk,
    digest: digestKk,
    drafts: draftsKk,
    event: eventKk,
    faults: faultsKk,
    feeds: feedsKk,
    front: frontKk,
    gazetteer: gazetteerKk,
    legal: legalKk,
    letter: letterKk,
    links: linksKk,
    lists: listsKk,
    method: methodKk,
    'desk-fold': deskFoldKk,
    narratives: narrativesKk,
    memberships: membershipsKk,
    merge: mergeKk,
    originals: originalsKk,
    person: personKk,
    'prisoner-letter': prisonerLetterKk,
    profile: profileKk,
    protection: protectionKk,
    review: reviewKk,
    shell: shellKk,
    staff: staffKk,
    'sign-in': signInKk,
    versions: versionsKk,
    visibility: visibilityKk,
    work: workKk,
  },
};
