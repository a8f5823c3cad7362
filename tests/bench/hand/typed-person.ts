import type { Added } from '@/lib/cases/facts/rules';
import { factKind } from '@/prisma/seed/fact-kinds';
import type { SeedFact } from '@/prisma/seed/cases-file';
import type { LeadCase, LeadDecision } from '@/prisma/seed/leads-file';
import type { SeedFiles } from '@/prisma/seed/sources';
import type { Filled } from './typist';

/** On whose word: the keys of the seed for voice and document, the grade, and where in the document. */
export type TypedWord = { voice: string; document: string | null; grade: string; locator: string | null };

/** One form to fill in. A choice says which: `#key` a row of the seed, `~words` in its label, `^start` of its value. */
export type TypedEntry = {
  key: string;
  form: Added;
  fields: Filled[];
  word: TypedWord;
  status: LeadDecision | null;
};

export type TypedPerson = {
  id: string;
  name: string;
  gender: string | null;
  names: { text: string; language: string; kind: string; preferred: boolean }[];
  entries: TypedEntry[];
};

const choice = (name: string, value: string): Filled => ({ name, value, as: 'choice' });
const text = (name: string, value: string): Filled => ({ name, value, as: 'text' });
const words = (name: string, value: string): Filled => ({ name, value, as: 'text', part: 'text' });
const open = choice('fact.visibility', 'PUBLIC');
/** A field only where the seed says something. */
const told = <T>(value: T | null | undefined, field: (value: T) => Filled): Filled[] =>
  value === null || value === undefined || value === '' ? [] : [field(value)];

/** What the files of the seed hold of one person, as forms of the desk in the order of their sources. */
export function listTyped(files: SeedFiles, id: string): TypedPerson {
  const person = files.cases.people.find((one) => one.id === id);
  const lead = files.leads.cases.find((one) => one.person === id);
  if (person === undefined || lead === undefined) throw new Error(`The seed does not hold ${id}`);
  const { ru, ...others } = person.suggested_other_script;
  const variants = [...new Set([...person.seed_spellings, ...Object.values(others).flat()])];
  const names = [
    { text: person.name, language: 'en', kind: 'LEGAL', preferred: true },
    ...(typeof ru === 'string' ? [{ text: ru, language: 'ru', kind: 'LEGAL', preferred: true }] : []),
    ...variants
      .filter((one) => one !== person.name && one !== ru)
      .map((one) => ({
        ...{ text: one, kind: 'SPELLING_VARIANT', preferred: false },
        language: /\p{Script=Cyrillic}/u.test(one) ? 'ru' : 'en',
      })),
  ];
  const entries = [
    // Medical detail is sealed: it is kept elsewhere, and by another form.
    ...person.facts.filter(({ health }) => !health).flatMap((fact) => entriesOf(files, lead, fact)),
    ...leadEntries(files, lead),
  ];
  return {
    id,
    name: person.name,
    gender: files.words.genders[id] ?? null,
    names,
    entries: bySource(entries),
  };
}

/** Entries of one source together, those of one form after one another; both in the order in which they come up. */
function bySource(entries: readonly TypedEntry[]): TypedEntry[] {
  return groupBy(entries, ({ word }) => word.document).flatMap((ofSource) =>
    groupBy(ofSource, ({ form }) => form).flat(),
  );
}

function groupBy(entries: readonly TypedEntry[], by: (entry: TypedEntry) => string | null): TypedEntry[][] {
  return [...new Set(entries.map(by))].map((one) => entries.filter((entry) => by(entry) === one));
}

function entriesOf(files: SeedFiles, lead: LeadCase, fact: SeedFact): TypedEntry[] {
  const key = fact.id ?? fact.kind;
  const [place] = fact.at;
  const word = {
    ...{ voice: fact.asserted_by, document: fact.origin, grade: fact.grade },
    locator: place?.slice(place.indexOf('#') + 1) ?? null,
  };
  const charge: Filled[] = [
    ...told(fact.charge_category, (value) => choice('fact.category', value)),
    ...told(fact.edtf, (value) => text('fact.when', value)),
    ...told(fact.date_from, (value) => choice('fact.dateBasis', value)),
    ...told(fact.offence_text, (value) => words('fact.allegedAct', value)),
    ...[choice('fact.outcome', 'CONVICTED'), open],
  ];
  const charges: TypedEntry[] =
    fact.charge_category === undefined
      ? []
      : [{ key: `${key}/charge`, form: 'charge', fields: charge, word, status: null }];
  // A verdict that a page tells in full is typed once, from there.
  if (lead.decisions.some(({ joins }) => joins === key)) return charges;
  return [toldEntry(files, lead, fact, { key, word, status: null }), ...charges];
}

function toldEntry(
  files: SeedFiles,
  lead: LeadCase,
  fact: SeedFact,
  entry: Omit<TypedEntry, 'form' | 'fields'>,
): TypedEntry {
  const kind = factKind(fact.kind);
  const own = files.words.facts[entry.key];
  const said = own?.text ?? fact.text ?? '';
  if (kind.table === 'occurrence') {
    return {
      ...{ ...entry, form: 'occurrence' },
      fields: [
        choice('fact.kind', kind.kind),
        ...told(fact.edtf, (value) => text('fact.when', value)),
        ...told(fact.date_from, (value) => choice('fact.dateBasis', value)),
        ...told(fact.place, (value) => choice('fact.placeId', `#${value}`)),
        ...told(fact.event, (value) => choice('fact.eventId', `#${value}`)),
        ...told(fact.authority, (value) => text('fact.authority', value)),
        ...told(said, (value) => words('fact.text', value)),
        open,
      ],
    };
  }
  const refined = lead.refines.find((one) => one.fact === entry.key);
  return {
    ...{ ...entry, form: 'status' },
    fields: [
      choice('fact.kind', kind.kind),
      ...told(refined?.when ?? fact.edtf, (value) => text('fact.when', value)),
      ...told(refined?.when === undefined ? fact.date_from : 'STATED', (value) =>
        choice('fact.dateBasis', value),
      ),
      ...told(refined?.note ?? fact.date_note, (value) => words('fact.dateNote', value)),
      ...told(fact.place, (value) => choice('fact.placeId', `#${value}`)),
      ...told(fact.place_text, (value) => text('fact.placeText', value)),
      ...told(fact.event, (value) => choice('fact.eventId', `#${value}`)),
      ...told(fact.authority, (value) => text('fact.authority', value)),
      ...told(refined?.ground, (value) => choice('fact.ground', value)),
      ...told(own?.death, (value) => choice('fact.death', value)),
      ...told(said, (value) => words('fact.text', value)),
      open,
    ],
  };
}

function leadEntries(files: SeedFiles, lead: LeadCase): TypedEntry[] {
  const wordOf = (stated: {
    document?: string | undefined;
    asserter?: string | undefined;
    grade?: string | undefined;
  }) => {
    const page = files.leads.documents.find((one) => one.id === stated.document);
    const voice = stated.asserter ?? `asserter:${page?.publisher ?? ''}`;
    const document = stated.document ?? null;
    return { voice, document, grade: stated.grade ?? page?.grade ?? 'C3', locator: null };
  };
  const entry = (
    key: string,
    form: Added,
    stated: Parameters<typeof wordOf>[0],
    fields: Filled[],
  ): TypedEntry => ({
    ...{ key, form, fields, word: wordOf(stated), status: null },
  });
  const charges = lead.charges.map((one) =>
    entry(one.id, 'charge', one, [
      choice('fact.category', one.category),
      ...told(one.category_note, (value) => words('fact.categoryNote', value)),
      ...told(one.article, (value) => choice('fact.articleId', `#${value}`)),
      choice('fact.outcome', one.outcome),
      ...told(one.text, (value) => words('fact.allegedAct', value)),
      open,
    ]),
  );
  const decisions = lead.decisions.map((one) => ({
    ...entry(one.id, 'decision', one, decisionFields(lead, one)),
    status: one.status ? one : null,
  }));
  const statuses = lead.status.map((one) => {
    const facility = files.leads.facilities.find(({ id }) => id === one.facility);
    return entry(one.id, 'status', one, [
      choice('fact.kind', one.kind),
      ...told(one.when, (value) => text('fact.when', value)),
      ...(one.when === undefined ? [] : [choice('fact.dateBasis', one.basis)]),
      ...told(facility?.place, (value) => choice('fact.placeId', `#${value}`)),
      ...told(facility?.id, (value) => choice('fact.facilityId', `#${value}`)),
      ...told(one.ground, (value) => choice('fact.ground', value)),
      ...told(one.text, (value) => words('fact.text', value)),
      open,
    ]);
  });
  const claims = lead.claims.map((one) =>
    one.predicate === 'BIRTH_DATE'
      ? entry(one.id, 'birth', one, [text('fact.when', one.date ?? '')])
      : entry(one.id, 'claim', one, [
          choice('subject', `^${one.about}:`),
          text('predicate', one.predicate),
          ...told(one.value?.en, (value) => text('says', value)),
        ]),
  );
  const refines = lead.refines.map((one) =>
    entry(one.id, 'claim', one, [
      choice('subject', one.predicate === 'ARREST_DATE' ? '~: Arrested' : '~: Released'),
      text('predicate', one.predicate),
      ...told(one.value.en, (value) => text('says', value)),
    ]),
  );
  return [...charges, ...decisions, ...statuses, ...claims, ...refines];
}

const REVIEWED: Readonly<Record<string, string>> = { VERDICT: '~Verdict', APPEAL: '~Appeal decision' };

function decisionFields(lead: LeadCase, one: LeadDecision): Filled[] {
  const reviewed = lead.decisions.find(({ id }) => id === one.reviews);
  return [
    choice('fact.kind', one.kind),
    choice('fact.outcome', one.outcome),
    ...told(one.when, (value) => text('fact.when', value)),
    choice('fact.dateBasis', 'STATED'),
    ...told(one.court?.en, (value) => text('fact.court', value)),
    ...told(one.court?.ru, (value) => text('fact.courtRu', value)),
    ...told(one.court?.kk, (value) => text('fact.courtKk', value)),
    ...told(one.place, (value) => choice('fact.placeId', `#${value}`)),
    ...told(reviewed && REVIEWED[reviewed.kind], (value) => choice('fact.reviewsId', value)),
    ...one.sentences.flatMap((sentence, at) => [
      choice(`fact.sentences.${at}.type`, sentence.type),
      ...told(sentence.years, (value) => text(`fact.sentences.${at}.term.years`, String(value))),
      ...(sentence.supplementary && at > 0
        ? [{ name: `fact.sentences.${at}.supplementary`, value: 'on', as: 'tick' } as const]
        : []),
      ...told(sentence.text, (value) => words(`fact.sentences.${at}.text`, value)),
    ]),
    open,
  ];
}

/** The status that a verdict is beside: the same day, place and court. */
export function statusOf(decision: LeadDecision): Filled[] {
  return [
    choice('fact.kind', 'SENTENCED'),
    ...told(decision.when, (value) => text('fact.when', value)),
    choice('fact.dateBasis', 'STATED'),
    ...told(decision.place, (value) => choice('fact.placeId', `#${value}`)),
    ...told(decision.court?.en, (value) => text('fact.authority', value)),
    open,
  ];
}
