import answersEn from '@/messages/answers.en.json';
import answersKk from '@/messages/answers.kk.json';
import answersRu from '@/messages/answers.ru.json';
import casesEn from '@/messages/cases.en.json';
import casesKk from '@/messages/cases.kk.json';
import casesRu from '@/messages/cases.ru.json';
import correctionsEn from '@/messages/corrections.en.json';
import correctionsKk from '@/messages/corrections.kk.json';
import correctionsRu from '@/messages/corrections.ru.json';
import eventEn from '@/messages/event.en.json';
import eventKk from '@/messages/event.kk.json';
import eventRu from '@/messages/event.ru.json';
import feedsEn from '@/messages/feeds.en.json';
import feedsKk from '@/messages/feeds.kk.json';
import feedsRu from '@/messages/feeds.ru.json';
import frontEn from '@/messages/front.en.json';
import frontKk from '@/messages/front.kk.json';
import frontRu from '@/messages/front.ru.json';
import letterEn from '@/messages/letter.en.json';
import letterKk from '@/messages/letter.kk.json';
import letterRu from '@/messages/letter.ru.json';
import listsEn from '@/messages/lists.en.json';
import listsKk from '@/messages/lists.kk.json';
import listsRu from '@/messages/lists.ru.json';
import methodEn from '@/messages/method.en.json';
import methodKk from '@/messages/method.kk.json';
import methodRu from '@/messages/method.ru.json';
import profileEn from '@/messages/profile.en.json';
import profileKk from '@/messages/profile.kk.json';
import profileRu from '@/messages/profile.ru.json';
import shellEn from '@/messages/shell.en.json';
import shellKk from '@/messages/shell.kk.json';
import shellRu from '@/messages/shell.ru.json';
import staffEn from '@/messages/staff.en.json';
import staffKk from '@/messages/staff.kk.json';
import staffRu from '@/messages/staff.ru.json';
import signInEn from '@/messages/sign-in.en.json';
import signInKk from '@/messages/sign-in.kk.json';
import signInRu from '@/messages/sign-in.ru.json';
import deskEn from '@/messages/desk.en.json';
import deskKk from '@/messages/desk.kk.json';
import deskRu from '@/messages/desk.ru.json';
import faultsEn from '@/messages/faults.en.json';
import faultsKk from '@/messages/faults.kk.json';
import faultsRu from '@/messages/faults.ru.json';
import type { Locale } from './locales';

const ENGLISH = {
  answers: answersEn,
  cases: casesEn,
  corrections: correctionsEn,
  event: eventEn,
  faults: faultsEn,
  feeds: feedsEn,
  front: frontEn,
  letter: letterEn,
  lists: listsEn,
  method: methodEn,
  profile: profileEn,
  shell: shellEn,
  desk: deskEn,
  'sign-in': signInEn,
  staff: staffEn,
};

/** English decides which keys exist; the other languages are typed against it, so a missing key does not compile. */
export type Messages = typeof ENGLISH;

/** All words of the pages, one file for each namespace and language. */
export const MESSAGES: Record<Locale, Messages> = {
  en: ENGLISH,
  ru: {
    answers: answersRu,
    cases: casesRu,
    corrections: correctionsRu,
    event: eventRu,
    faults: faultsRu,
    feeds: feedsRu,
    front: frontRu,
    letter: letterRu,
    lists: listsRu,
    method: methodRu,
    profile: profileRu,
    shell: shellRu,
    desk: deskRu,
    'sign-in': signInRu,
    staff: staffRu,
  },
  kk: {
    answers: answersKk,
    cases: casesKk,
    corrections: correctionsKk,
    event: eventKk,
    faults: faultsKk,
    feeds: feedsKk,
    front: frontKk,
    letter: letterKk,
    lists: listsKk,
    method: methodKk,
    profile: profileKk,
    shell: shellKk,
    desk: deskKk,
    'sign-in': signInKk,
    staff: staffKk,
  },
};
