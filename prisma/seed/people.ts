import { missingFact, openCaseInput, type MissingFact } from '@/lib/cases/schema';
import { openCase } from '@/lib/cases/write';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { detectScript } from '@/lib/platform/text/plain-text';
import type { SeedFact, SeedPerson } from './cases-file';
import { isTurn } from './fact-kinds';
import type { SeedFiles, Seeding } from './sources';

/** Everybody whom the file names. */
export async function seedPeople({ files, rows }: Seeding): Promise<void> {
  for (const person of files.cases.people) {
    const input = addPersonInput.parse({
      roles: person.roles,
      gender: files.words.genders[person.id] ?? null,
      visibility: person.vis,
      organisationId: person.org === undefined ? null : rows.idOf(person.org),
      names: namesOf(person),
    });
    await rows.once(person.id, (at) => addPerson(at, input));
  }
}

/** A case file for each person of whom a fact is told, numbered in the order of the file. */
export async function seedCases({ files, rows }: Seeding): Promise<void> {
  for (const [before, person] of files.cases.people.filter((one) => one.facts.length > 0).entries()) {
    const input = openCaseInput.parse({
      personId: rows.idOf(person.id),
      code: `KZ-${yearOf(person, files)}-${String(before + 1).padStart(4, '0')}`,
      slug: slugOf(person.name),
      country: 'KZ',
      lastChecked: lastCheckedOf(person, files),
      missing: missingOf(person, files),
    });
    await rows.once(`case:${person.id}`, (at) => openCase(at, input));
  }
}

export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function namesOf(person: SeedPerson) {
  const { ru, kk, ...others } = person.suggested_other_script;
  const kazakh = /[әғқңөұүһі]/i;
  const languageOf = (text: string) => {
    if (detectScript(text) === 'Latn') return 'en';
    return kazakh.test(text) ? 'kk' : 'ru';
  };
  const preferred = [
    { text: person.name, language: 'en' },
    ...(typeof ru === 'string' ? [{ text: ru, language: 'ru' }] : []),
    ...(typeof kk === 'string' ? [{ text: kk, language: 'kk' }] : []),
  ];
  const variants = new Set([...person.seed_spellings, ...Object.values(others).flat()]);
  for (const { text } of preferred) variants.delete(text);
  return [
    ...preferred.map((name) => ({
      ...name,
      kind: 'LEGAL',
      preferredFor: name.language,
      visibility: person.vis,
    })),
    ...[...variants].map((text) => ({
      text,
      language: languageOf(text),
      kind: 'SPELLING_VARIANT',
      visibility: person.vis,
    })),
  ];
}

/** The year in which the person was first taken, charged or attacked with effect; else of anything told of them. */
function yearOf(person: SeedPerson, files: SeedFiles): string {
  const yearIn = (fact: SeedFact) => {
    const event = files.cases.events.find((one) => one.id === fact.event);
    return /\d{4}/.exec(fact.edtf ?? event?.edtf ?? '')?.[0];
  };
  const years = (facts: readonly SeedFact[]) => facts.map(yearIn).filter((year) => year !== undefined);
  const year = years(person.facts.filter((fact) => isTurn(fact.kind)))[0] ?? years(person.facts)[0];
  if (year === undefined) throw new Error(`No year is known for the case of "${person.id}"`);
  return year;
}

/**
 * The day to which the status is told, or that of a newer page found since; where no day is told, the first day that
 * the newest document allows. Never fresher than what was read.
 */
export function lastCheckedOf(person: SeedPerson, files: SeedFiles): string | null {
  const dayOf = (edtf: string | null | undefined) =>
    /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? '') ? (edtf ?? null) : null;
  const lead = files.leads.cases.find((one) => one.person === person.id);
  const pages = [
    ...(lead?.charges ?? []),
    ...(lead?.decisions ?? []),
    ...(lead?.status ?? []),
    ...(lead?.occurrences ?? []),
  ].map((one) => files.leads.documents.find((page) => page.id === one.document)?.date);
  const days = [dayOf(person.case_status?.as_of_edtf), ...pages.map(dayOf)].filter((day) => day !== null);
  if (days.length > 0) return days.reduce((newest, day) => (day > newest ? day : newest));
  const read = person.facts
    .map((fact) => files.cases.documents.find((one) => one.id === fact.origin)?.edtf)
    .map((edtf) => (typeof edtf === 'string' ? (readEdtf(edtf)?.earliest ?? null) : null))
    .filter((day) => day !== null);
  return read.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

const missingWords: Readonly<Record<string, readonly MissingFact[]>> = {
  'date of birth': ['BIRTH_DATE'],
  'criminal code article': ['ARTICLE'],
  'current status after 2021-12': ['CURRENT_STATUS'],
  'length of the sentence': ['SENTENCE_LENGTH'],
  prisons: ['PRISON'],
  'exact release date and ground': ['RELEASE_DATE', 'RELEASE_GROUND'],
};

function missingOf(person: SeedPerson, files: SeedFiles): MissingFact[] {
  const answered = files.leads.cases.find((one) => one.person === person.id)?.answers ?? [];
  return person.unknown_in_seeds
    .flatMap((words) => missingWords[words] ?? [missingFact.parse(words.toUpperCase().replaceAll(' ', '_'))])
    .filter((code) => !answered.includes(code));
}
