import { z } from 'zod';

import { legalCode } from '@/lib/statutes/schema';
import { consentPurpose } from '@/lib/cases/consent/schema';
import { chargeCategory, chargeOutcome } from '@/lib/cases/charges/schema';
import { decisionKind, decisionOutcome } from '@/lib/cases/decisions/schema';
import { consentBasis, riskLevel } from '@/lib/cases/risk/schema';
import { missingFact, occurrenceKind, publicationState } from '@/lib/cases/schema';
import { regime, sentenceType } from '@/lib/cases/sentences/schema';
import {
  certainty,
  contactState,
  custodyState,
  deathContext,
  releaseGround,
  statusKind,
} from '@/lib/cases/status/schema';
import {
  asserterClass,
  claimKind,
  claimSetStatus,
  contentGrade,
  dateBasis,
  sourceGrade,
  verification,
  visibility,
} from '@/lib/claims/schema';
import { involvementRole } from '@/lib/events/schema';
import { sourceClass } from '@/lib/evidence/schema';
import { demandKind } from '@/lib/letters/schema';
import { nameCase } from '@/lib/people/declension/schema';
import { nameKind, personRole } from '@/lib/people/schema';
import en from '@/messages/lists.en.json' with { type: 'json' };
import kk from '@/messages/lists.kk.json' with { type: 'json' };
import ru from '@/messages/lists.ru.json' with { type: 'json' };
import { findListGaps, type ListWords } from '@/tests/support/list-gaps';

const codes = (text: string) => text.trim().split(/\s+/);

/** Lists whose enum the code already has come from it; the others are spelled out until their noun has one. */
const LISTS: Record<string, readonly string[]> = {
  statusKind: statusKind.options,
  custodyState: custodyState.options,
  certainty: certainty.options,
  contactState: contactState.options,
  releaseGround: releaseGround.options,
  deathContext: deathContext.options,
  chargeCategory: chargeCategory.options,
  chargeOutcome: chargeOutcome.options,
  legalCode: legalCode.options,
  decisionKind: decisionKind.options,
  decisionOutcome: decisionOutcome.options,
  sentenceType: sentenceType.options,
  regime: regime.options,
  sourceGrade: sourceGrade.options,
  contentGrade: contentGrade.options,
  claimKind: claimKind.options,
  verification: verification.options,
  visibility: visibility.options,
  claimSetStatus: claimSetStatus.options,
  asserterClass: asserterClass.options,
  dateBasis: dateBasis.options,
  sourceClass: sourceClass.options,
  demandKind: demandKind.options,
  nameCase: nameCase.options,
  eventKind: codes(`PROTEST_REPRESSION LABOUR_REPRESSION FORCED_EVICTION_CLASH STRIKE
    MASS_KILLING_BY_SECURITY_FORCES MASS_DETENTION_TORTURE KILLING_BY_SECURITY_FORCES EMERGENCY_MEASURE
    MASS_DETENTION PREVENTIVE_DETENTION ARSON_DISPUTED TRIAL ACCOUNTABILITY_PROCEEDING PROTEST
    ASSOCIATION_RESTRICTION GATHERING`),
  measure: codes(`ALLEGED_BANDITS_ALMATY ARRESTED ARRESTED_EARLY DEFENDANTS DELEGATES DETAINED DISMISSED
    DURATION_MONTHS DWELLINGS FOREIGN_TROOPS FOREIGN_TROOPS_COUNTRIES FOREIGN_TROOPS_PROMISED INJURED KILLED
    KILLED_POLICE KILLED_RIOTERS KILLED_SEEN_BY_WITNESS LPG_PRICE_TENGE_PER_LITRE MARINES_DEPLOYED
    OFFICER_CONVICTED PROTESTERS_AKTAU REASON REGATHERED_STRIKERS RESIDENTS SENTENCE_RANGE_ANNOUNCED
    SOLIDARITY_STRIKERS_KALAMKAS STRIKERS SUED TRIGGER WHO_ARE_PROTESTERS WHO_DID_IT WHO_ORDERED`),
  role: personRole.options,
  organisationKind: codes(`ASSOCIATION CAMPAIGN EMPLOYER EMPLOYER_STATE INTERGOVERNMENTAL MEDIA MEDIA_PARTISAN
    NGO PARTY POLITICAL_GROUP STATE_SECURITY TRADE_UNION_INDEPENDENT TRADE_UNION_OFFICIAL UN`),
  organisationBan: codes('BANNED EXTREMIST TERRORIST UNDESIRABLE'),
  placeType: codes('CITY COUNTRY OILFIELD REGION SETTLEMENT SITE VILLAGE'),
  nameKind: nameKind.options,
  involvementRole: involvementRole.options,
  missing: missingFact.options,
  occurrenceKind: occurrenceKind.options,
  publicationState: publicationState.options,
  riskLevel: riskLevel.options,
  consentBasis: consentBasis.options,
  consentPurpose: consentPurpose.options,
  relation: codes(`SPOUSE PARTNER SIBLING PARENT CHILD OTHER_RELATIVE FRIEND CO_WORKER COLLEAGUE LAWYER_OF
    CO_DEFENDANT MEMBER_OF OFFICER_OF`),
  assessment: codes('PACE_1900 GUIDELINES WGAD AI_POC OWN'),
  paceCriterion: codes('A B C D E'),
  wgadCategory: codes('I II III IV V'),
};

const WORDING = {
  CONFIRMED: '',
  CORROBORATED: '',
  SINGLE_ORIGIN: '',
  CLAIMED_BY: 'who',
  DISPUTED: '',
  NOT_KNOWN: '',
  LAST_CHECKED: 'date',
  MAY_BE_STALE: 'date',
};

const words = z.strictObject({ label: z.string(), definition: z.string() });
const file = z
  .object({ wording: z.record(z.string(), z.string()) })
  .catchall(z.record(z.string(), words))
  .transform(({ wording, ...lists }): ListWords => ({ wording, lists }));

/** A fresh copy each time, so that a planted fault stays in its test. */
function readWords() {
  return { en: file.parse(en), ru: file.parse(ru), kk: file.parse(kk) };
}

describe('the words of the lists', () => {
  it('are whole in English, Russian and Kazakh', () => {
    expect(findListGaps(readWords(), LISTS, WORDING)).toEqual([]);
  });

  it('keep the fixed English words of uncertainty', () => {
    expect(readWords().en.wording).toEqual({
      CONFIRMED: 'confirmed',
      CORROBORATED: 'reported by two independent sources',
      SINGLE_ORIGIN: 'reportedly',
      CLAIMED_BY: 'claimed by {who}',
      DISPUTED: 'sources disagree',
      NOT_KNOWN: 'not known',
      LAST_CHECKED: 'last checked {date}',
      MAY_BE_STALE: 'last checked {date}: may be out of date',
    });
  });
});

describe('the checker, given a planted fault', () => {
  type Words = ReturnType<typeof readWords>;
  const whole = { label: 'Held', definition: 'Held by someone.' };
  const put = (list: ListWords, code: string, value: { label: string; definition: string }) => {
    list.lists['riskLevel'] = { ...list.lists['riskLevel'], [code]: value };
  };

  const faults: [string, (planted: Words) => void, string][] = [
    ['a missing list', (planted) => delete planted.kk.lists['regime'], 'kk regime.GENERAL: is missing'],
    [
      'a missing value',
      (planted) => delete planted.ru.lists['riskLevel']?.['LOW'],
      'ru riskLevel.LOW: is missing',
    ],
    ['a value no list has', (planted) => put(planted.en, 'DIRE', whole), 'en riskLevel.DIRE: not a value'],
    ['a list no one knows', (planted) => (planted.en.lists['mood'] = {}), 'en mood: not a list'],
    [
      'an empty label',
      (planted) => put(planted.en, 'LOW', { ...whole, label: ' ' }),
      'en riskLevel.LOW: has an empty text',
    ],
    [
      'a label too long',
      (planted) => put(planted.en, 'LOW', { ...whole, label: 'x'.repeat(49) }),
      'en riskLevel.LOW: label is longer than 48 characters',
    ],
    [
      'no full stop',
      (planted) => put(planted.en, 'LOW', { ...whole, definition: 'Held by someone' }),
      'en riskLevel.LOW: definition has no full stop',
    ],
    [
      'two sentences',
      (planted) => put(planted.en, 'LOW', { ...whole, definition: 'Held. Then freed.' }),
      'en riskLevel.LOW: definition is more than one sentence',
    ],
    [
      'two values with one label',
      (planted) => put(planted.en, 'LOW', { ...whole, label: 'High' }),
      'en riskLevel: two values share a label',
    ],
    [
      'English left in the Russian file',
      (planted) => put(planted.ru, 'LOW', whole),
      'ru riskLevel.LOW: label is not in Cyrillic',
    ],
    [
      'Russian left in the Kazakh file',
      (planted) =>
        put(planted.kk, 'LOW', {
          label: 'Вред',
          definition: 'Серьёзного вреда от такой публикации не ожидается.',
        }),
      'kk riskLevel.LOW: definition has no Kazakh letter',
    ],
    [
      'a placeholder lost in translation',
      (planted) => (planted.ru.wording['CLAIMED_BY'] = 'кто-то утверждает'),
      'ru wording.CLAIMED_BY: placeholders differ',
    ],
    [
      'a missing wording',
      (planted) => delete planted.kk.wording['DISPUTED'],
      'kk wording.DISPUTED: is missing',
    ],
  ];

  it.each(faults)('finds %s', (_name, plant, gap) => {
    const planted = readWords();
    plant(planted);
    expect(findListGaps(planted, LISTS, WORDING)).toContain(gap);
  });
});
