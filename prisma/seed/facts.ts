import { addChargeInput } from '@/lib/cases/charges/schema';
import { addCharge } from '@/lib/cases/charges/write';
import { recordDecisionInput } from '@/lib/cases/decisions/schema';
import { recordDecision } from '@/lib/cases/decisions/write';
import { recordOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { recordOccurrence } from '@/lib/cases/occurrences/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import type { ClaimSubject } from '@/lib/claims/schema';
import type { SeedFact, SeedPerson } from './cases-file';
import { seedClaim, type SeedAssertion } from './claims';
import { factKind } from './fact-kinds';
import { editOf } from './revision';
import type { Citing } from './sources';
import { noteFor } from './words-file';

/** What is told of each person: status, occurrences, charges, decisions, each with the claim it rests on. */
export async function seedFacts(citing: Citing): Promise<void> {
  for (const person of citing.files.cases.people) {
    for (const [at, fact] of person.facts.entries()) {
      await seedFact(citing, person, fact, fact.id ?? `${person.id}/fact-${at + 1}`);
    }
  }
}

function visibilityOf(person: SeedPerson, fact: SeedFact): string {
  // Safety rule 4: medical detail is sealed, whatever level was proposed for it.
  return fact.health ? 'SEALED' : (fact.vis ?? person.vis);
}

function claimOf(
  person: SeedPerson,
  fact: SeedFact,
  about: ClaimSubject,
  aboutId: string,
  predicate: string,
): SeedAssertion {
  return {
    about,
    aboutId,
    predicate,
    kind: fact.claim_type ?? 'FACT',
    asserter: fact.asserted_by,
    via: fact.via,
    document: fact.origin,
    refs: fact.at,
    grade: fact.grade,
    visibility: visibilityOf(person, fact),
  };
}

async function seedFact(citing: Citing, person: SeedPerson, fact: SeedFact, key: string): Promise<void> {
  const { files } = citing;
  // A verdict that a page tells in full is recorded once, from there (leads.ts), and rests on this fact as well.
  const joins = files.leads.cases.some((one) => one.decisions.some((decision) => decision.joins === key));
  if (!joins) await seedTold(citing, person, fact, key);
  if (fact.sentence !== undefined) await seedVerdict(citing, person, fact, key);
  if (fact.charge_category !== undefined) await seedCharge(citing, person, fact, key);
  await seedClosed(citing, person, fact, key);
}

async function seedTold(citing: Citing, person: SeedPerson, fact: SeedFact, key: string): Promise<void> {
  const { files, rows } = citing;
  const refined = files.leads.cases.flatMap((one) => one.refines).find((one) => one.fact === key);
  const words = files.words.facts[key];
  const text = words?.text ?? [fact.text, fact.method].filter((part) => part !== undefined).join('; ');
  const told = factKind(fact.kind);
  const common = {
    kind: told.kind,
    when: refined?.when ?? fact.edtf ?? null,
    dateBasis: refined?.when === undefined ? (fact.date_from ?? null) : 'STATED',
    dateNote: refined?.note ?? noteFor(files.words, key, fact.date_note),
    placeId: fact.place ? rows.idOf(fact.place) : null,
    eventId: fact.event === undefined ? null : rows.idOf(fact.event),
    authority: fact.authority ?? fact.actors ?? null,
    text: text === '' ? null : text,
    visibility: visibilityOf(person, fact),
  };
  const caseId = rows.idOf(`case:${person.id}`);
  const id = await rows.once(key, async (at) => {
    const edit = await editOf(at, caseId);
    if (told.table === 'occurrence') {
      return recordOccurrence(at, recordOccurrenceInput.parse({ ...edit, ...common }));
    }
    return recordStatus(
      at,
      recordStatusInput.parse({
        ...edit,
        ...common,
        // What people told is kept as they told it: an import vouches for its histories, slips of the course included.
        checked: true,
        placeText: fact.place_text ?? null,
        contact: words?.contact ?? null,
        ground: refined?.ground ?? null,
        death: words?.death ?? null,
      }),
    );
  });
  const about = told.table === 'status' ? 'statusEvent' : 'occurrence';
  await seedClaim(
    citing,
    `${key}/claim`,
    claimOf(person, fact, about, id, told.table === 'status' ? 'STATUS' : 'OCCURRENCE'),
  );
}

async function seedVerdict(citing: Citing, person: SeedPerson, fact: SeedFact, key: string): Promise<void> {
  const { sentence } = fact;
  if (sentence === undefined) return;
  const { rows } = citing;
  const visibility = visibilityOf(person, fact);
  const id = await rows.once(`${key}/decision`, async (at) =>
    recordDecision(
      at,
      recordDecisionInput.parse({
        ...(await editOf(at, rows.idOf(`case:${person.id}`))),
        kind: 'VERDICT',
        outcome: 'CONVICTED',
        when: fact.edtf ?? null,
        dateBasis: fact.date_from ?? null,
        dateNote: fact.date_note ?? null,
        court: fact.court ?? null,
        visibility,
        sentences: [
          {
            type: sentence.type,
            term: { years: sentence.years ?? 0, months: sentence.months ?? 0, days: 0 },
            visibility,
          },
        ],
      }),
    ),
  );
  await seedClaim(citing, `${key}/decision/claim`, claimOf(person, fact, 'decision', id, 'DECISION'));
}

async function seedCharge(citing: Citing, person: SeedPerson, fact: SeedFact, key: string): Promise<void> {
  const { files, rows } = citing;
  const words = files.words.facts[key];
  const convicted = fact.kind === 'CONVICTED' || fact.kind === 'SENTENCED';
  const id = await rows.once(`${key}/charge`, async (at) =>
    addCharge(
      at,
      addChargeInput.parse({
        ...(await editOf(at, rows.idOf(`case:${person.id}`))),
        category: fact.charge_category,
        categoryNote: words?.pretext ?? null,
        allegedAct: fact.offence_text ?? null,
        outcome: words?.outcome ?? (convicted ? 'CONVICTED' : 'PENDING'),
        when: fact.edtf ?? null,
        dateBasis: fact.date_from ?? null,
        dateNote: fact.date_note ?? null,
        visibility: visibilityOf(person, fact),
      }),
    ),
  );
  await seedClaim(citing, `${key}/charge/claim`, claimOf(person, fact, 'charge', id, 'CHARGE'));
}

/** Cause of death and age, which the safety rules close although an obituary printed them. */
async function seedClosed(citing: Citing, person: SeedPerson, fact: SeedFact, key: string): Promise<void> {
  const caseId = citing.rows.idOf(`case:${person.id}`);
  const closed = (predicate: string, value: unknown, visibility: string): SeedAssertion => ({
    ...claimOf(person, fact, 'case', caseId, predicate),
    value,
    visibility,
  });
  if (fact.cause_text !== undefined) {
    const value = { text: { en: fact.cause_text } };
    await seedClaim(citing, `${key}/cause`, closed('DEATH_CAUSE', value, 'SEALED'));
  }
  if (fact.age !== undefined) {
    await seedClaim(citing, `${key}/age`, closed('AGE_AT_DEATH', { eq: fact.age }, 'PARTNER'));
  }
  if (fact.consent_note !== undefined) {
    const value = { text: { en: fact.consent_note } };
    await seedClaim(citing, `${key}/consent`, closed('CONSENT_NOTE', value, 'RESTRICTED'));
  }
}
