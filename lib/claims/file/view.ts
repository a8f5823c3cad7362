import type { DeskFile } from '@/lib/cases/file/view';
import { originOf } from '@/lib/claims/rules';
import {
  asserterClass,
  claimSetStatus,
  claimSubject,
  contentGrade,
  sourceGrade,
  verification,
} from '@/lib/claims/schema';
import { byFact } from '@/lib/claims/file/page/rules';
import { originsBehind, type Leaning } from '@/lib/claims/standing/rules';
import { sayPredicate, sayValue } from '@/lib/claims/view';
import { gradeCode, sayGrade } from '@/lib/evidence/view';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import { translate } from '@/lib/platform/i18n/translate';
import { claimValue } from '@/lib/publications/schema';
import type { ClaimFile, HeldClaim, HeldEvent, Voice } from './schema';

/** One claim as a row beside its rivals. */
export type ClaimLine = {
  id: string;
  who: ShownText;
  kindOfVoice: string;
  via: ShownText | null;
  value: ShownText | null;
  note: { text: string; language: string } | null;
  said: string | null;
  document: { title: string; language: string; publisher: string | null } | null;
  passages: string[];
  grade: { code: string; words: string };
  verification: string;
  origin: string;
  /** False for what was taken back, refuted or replaced. */
  stands: boolean;
};
/** What is said of one fact: the claims in the order in which they were said, and what stands behind each value. */
export type Fact = {
  key: string;
  title: string;
  predicate: string;
  lines: ClaimLine[];
  origins: { value: string | null; words: string }[];
};
export type Rivals = {
  id: string;
  about: string;
  language: string;
  status: string;
  word: string;
  treatment: string | null;
  ground: string | null;
  preferredId: string | null;
  lines: ClaimLine[];
};

type Origins = Pick<ClaimFile, 'derivedFrom' | 'titles'>;
const titleOf = (file: Origins, id: string): string => file.titles.get(id) ?? '…';

/** Whom or what a claim is about. */
export function subjectKey(claim: HeldClaim): string {
  const about = claimSubject.options.find((one) => claim[`${one}Id`] !== null) ?? 'case';
  return `${about}:${claim[`${about}Id`] ?? ''}`;
}

export const isReplacedOrGone = (claim: HeldClaim): boolean =>
  claim.supersededBy !== null || ['REFUTED', 'RETRACTED'].includes(claim.verification);

/** Of which fact a claim is. */
export const factKey = (claim: HeldClaim): string => `${subjectKey(claim)}:${claim.predicate}`;

/** A claim as far as its support goes. */
function toLeaning(claim: HeldClaim): Leaning {
  return {
    id: claim.id,
    subject: `${subjectKey(claim)}:${claim.predicate}`,
    value: claim.value,
    scopePlaceId: claim.scopePlaceId,
    documentId: claim.document?.id ?? null,
    sourceGrade: sourceGrade.parse(claim.sourceGrade),
    contentGrade: contentGrade.parse(claim.contentGrade),
    verification: verification.parse(claim.verification),
  };
}

/** The facts of the claims shown; `words` names rows by `statusEvent:…id…`. What stands behind is counted over all. */
export function toFacts(
  file: ClaimFile,
  words: ReadonlyMap<string, string>,
  locale: Locale,
  shown: readonly HeldClaim[] = file.claims,
): Fact[] {
  const ofFact = byFact(file.claims, factKey);
  return [...byFact(shown, factKey)].map(([key, claims]) => {
    const [first] = claims;
    return {
      key,
      title: first === undefined ? '' : (words.get(subjectKey(first)) ?? ''),
      predicate: first === undefined ? '' : sayPredicate(first.predicate, locale),
      lines: claims.map((claim) => toLine(claim, file, locale)),
      origins: toOrigins(ofFact.get(key) ?? [], file, locale),
    };
  });
}

/** The rivals of a file as they were set side by side. */
export function toRivals(file: ClaimFile, locale: Locale): Rivals[] {
  const lists = translate(locale, 'lists');
  return file.sets.map((set) => ({
    id: set.id,
    about: set.about,
    language: set.language,
    status: set.status,
    word: lists(`claimSetStatus.${claimSetStatus.parse(set.status)}.label`),
    treatment: set.treatment,
    ground: set.reason,
    preferredId: set.preferredId,
    lines: file.claims
      .filter(({ id }) => set.members.some(({ claimId }) => claimId === id))
      .map((claim) => toLine(claim, file, locale)),
  }));
}

const nameOf = (voice: Voice, locale: Locale): ShownText =>
  showText(
    {
      en: voice.label,
      ...(voice.labelRu === null ? {} : { ru: voice.labelRu }),
      ...(voice.labelKk === null ? {} : { kk: voice.labelKk }),
    },
    locale,
  );

/** One claim in words. */
export function toLine(claim: HeldClaim, file: Origins, locale: Locale): ClaimLine {
  const say = translate(locale, 'claims');
  const lists = translate(locale, 'lists');
  const said = fromDateColumns({
    edtf: claim.saidEdtf,
    earliest: claim.saidEarliest,
    latest: claim.saidLatest,
  });
  const value = claimValue.safeParse(claim.value);
  const grades = toLeaning(claim);
  const code = gradeCode(grades);
  const derived = claim.document === null ? null : (file.derivedFrom.get(claim.document.id) ?? null);
  return {
    id: claim.id,
    who: nameOf(claim.asserter, locale),
    kindOfVoice: lists(`asserterClass.${asserterClass.parse(claim.asserter.class)}.label`),
    via: claim.via && nameOf(claim.via, locale),
    value: value.success ? sayValue(value.data, locale) : null,
    note: claim.note === null ? null : { text: claim.note, language: claim.language },
    said: said === null ? null : sayDate(said, locale),
    document: claim.document && {
      title: claim.document.title,
      language: claim.document.language,
      publisher: claim.document.source.protected ? null : claim.document.source.label,
    },
    passages: claim.passages.map(({ excerpt }) => excerpt.locator),
    grade: { code, words: sayGrade(code, locale) },
    verification:
      claim.supersededBy === null ? lists(`verification.${grades.verification}.label`) : say('replaced'),
    origin:
      claim.document === null
        ? say('origin.none')
        : derived === null
          ? say('origin.own')
          : say('origin.derived', { title: titleOf(file, originOf(claim.document.id, file.derivedFrom)) }),
    stands: !isReplacedOrGone(claim),
  };
}

/** Who says what, in one line. */
export function sayClaim({ who, value, note }: ClaimLine): string {
  return [who.text, value?.text ?? note?.text].filter(Boolean).join(': ');
}

/** What stands behind each value that is said of one fact, counted by independent origin, never by address. */
function toOrigins(claims: readonly HeldClaim[], file: ClaimFile, locale: Locale): Fact['origins'] {
  const standing = claims.filter((claim) => !isReplacedOrGone(claim));
  const [seen, told] = [new Map<string, HeldClaim>(), new Set<string>()];
  for (const claim of standing) {
    // A value is put into words once, however many say it.
    const value = JSON.stringify([claim.value, claim.scopePlaceId]);
    if (told.has(value)) continue;
    told.add(value);
    const key = JSON.stringify([toLine(claim, file, locale).value, claim.scopePlaceId]);
    if (!seen.has(key)) seen.set(key, claim);
  }
  return [...seen.values()].map((claim) => ({
    value: toLine(claim, file, locale).value?.text ?? null,
    words: sayOrigins(claim, file, locale),
  }));
}

/** What stands behind what a claim says, in words: two addresses of one text are one origin. */
export function sayOrigins(claim: HeldClaim, file: ClaimFile, locale: Locale): string {
  const say = translate(locale, 'claims');
  const standing = file.claims.filter((one) => !isReplacedOrGone(one)).map(toLeaning);
  const own = toLeaning(claim);
  const origins = originsBehind(own, standing, file.derivedFrom);
  const documents = standing
    .filter((peer) => originsBehind(own, [peer], file.derivedFrom) === 1)
    .flatMap((peer) => peer.documentId ?? []);
  const count = new Set(documents).size;
  const [first] = documents;
  if (origins === 0 || first === undefined) return say('origins.zero');
  if (origins > 1) return say('origins.two', { documents: count, origins });
  return say('origins.one', { documents: count, title: titleOf(file, originOf(first, file.derivedFrom)) });
}

/** The name of an event for this reader. */
export function nameOfEvent(event: HeldEvent, locale: Locale): string {
  return (event.texts.find(({ language }) => language === locale) ?? event.texts[0])?.name ?? event.slug;
}

/** Documents of a file with what they repeat, each once. */
export function toDocuments(file: ClaimFile): { id: string; title: string; repeats: string | null }[] {
  const documents = file.claims.flatMap(({ document }) => document ?? []);
  return [...new Map(documents.map((document) => [document.id, document])).values()].map((document) => ({
    id: document.id,
    title: document.title,
    repeats: document.derivedFromId === null ? null : titleOf(file, document.derivedFromId),
  }));
}

/** The rows of a file that claims are about, by `statusEvent:…id…`, as its timeline names them. */
export function nameSubjects(
  file: ClaimFile,
  desk: Pick<DeskFile, 'timeline' | 'name' | 'code'>,
  locale: Locale,
): Map<string, string> {
  const rows = desk.timeline.map((entry) => [entry.id, `${entry.when}: ${entry.title}`] as const);
  const words = new Map<string, string>([
    ...rows,
    [file.head.id, desk.code],
    [file.head.personId, desk.name.text],
    ...file.events.map((event) => [event.id, nameOfEvent(event, locale)] as const),
  ]);
  return new Map(
    file.claims.map((claim) => {
      const key = subjectKey(claim);
      return [key, words.get(key.slice(key.indexOf(':') + 1)) ?? desk.code];
    }),
  );
}

/** The standing claims of a file that can be set side by side. An event's claims rival one another on the event. */
export function toClaimOptions(
  file: ClaimFile,
  subjects: ReadonlyMap<string, string>,
  locale: Locale,
): { value: string; label: string }[] {
  return file.claims
    .filter((claim) => !isReplacedOrGone(claim) && claim.eventId === null)
    .map((claim) => {
      const line = toLine(claim, file, locale);
      const told = [subjects.get(subjectKey(claim)), sayPredicate(claim.predicate, locale)].join(' · ');
      return { value: claim.id, label: [told, line.who.text, line.value?.text].filter(Boolean).join(': ') };
    });
}
