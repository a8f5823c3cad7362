import { addChargeInput } from '@/lib/cases/charges/schema';
import { addCharge } from '@/lib/cases/charges/write';
import { recordDecisionInput } from '@/lib/cases/decisions/schema';
import { recordDecision } from '@/lib/cases/decisions/write';
import { recordOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { recordOccurrence } from '@/lib/cases/occurrences/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { seedClaim } from './claims';
import type { LeadCase, LeadDecision } from './leads-file';
import { leadClaim } from './lead-claim';
import { editOf } from './revision';
import type { Citing } from './sources';

export async function seedLeadCharges(citing: Citing, lead: LeadCase): Promise<void> {
  const { rows } = citing;
  for (const charge of lead.charges) {
    const id = await rows.once(charge.id, async (at) =>
      addCharge(
        at,
        addChargeInput.parse({
          ...(await editOf(at, rows.idOf(`case:${lead.person}`))),
          articleId: charge.article === undefined ? null : rows.idOf(charge.article),
          category: charge.category,
          categoryNote: charge.category_note ?? null,
          allegedAct: charge.text ?? null,
          outcome: charge.outcome,
          visibility: 'PUBLIC',
        }),
      ),
    );
    const claim = leadClaim(citing, charge);
    await seedClaim(citing, `${charge.id}/claim`, {
      ...claim,
      about: 'charge',
      aboutId: id,
      predicate: 'CHARGE',
    });
  }
}

/** The chain of decisions, each after the one it reviews; a verdict that imprisons is a status as well. */
export async function seedLeadDecisions(citing: Citing, lead: LeadCase): Promise<void> {
  for (const decision of lead.decisions) {
    const { rows } = citing;
    const id = await rows.once(decision.id, async (at) =>
      recordDecision(at, decisionInput(citing, await editOf(at, rows.idOf(`case:${lead.person}`)), decision)),
    );
    const claim = leadClaim(citing, decision);
    await seedClaim(citing, `${decision.id}/claim`, {
      ...claim,
      about: 'decision',
      aboutId: id,
      predicate: 'DECISION',
    });
    await seedJoined(citing, decision, id);
    if (decision.status) await seedSentenced(citing, lead, decision);
  }
}

function decisionInput({ rows }: Citing, edit: { caseId: string; revision: number }, decision: LeadDecision) {
  return recordDecisionInput.parse({
    ...edit,
    kind: decision.kind,
    outcome: decision.outcome,
    court: decision.court?.en ?? null,
    courtRu: decision.court?.ru ?? null,
    courtKk: decision.court?.kk ?? null,
    placeId: decision.place === undefined ? null : rows.idOf(decision.place),
    when: decision.when ?? null,
    dateBasis: decision.when === undefined ? null : 'STATED',
    reviewsId: decision.reviews === undefined ? null : rows.idOf(decision.reviews),
    visibility: 'PUBLIC',
    sentences: decision.sentences.map(({ years, text, ...sentence }) => ({
      ...sentence,
      term: years === undefined ? null : { years, months: 0, days: 0 },
      text: text ?? null,
      visibility: 'PUBLIC',
    })),
  });
}

/** The claim of the fact that tells of the same verdict with less. */
async function seedJoined(citing: Citing, decision: LeadDecision, decisionId: string): Promise<void> {
  const fact = citing.files.cases.people
    .flatMap((person) => person.facts)
    .find((one) => one.id !== undefined && one.id === decision.joins);
  if (fact === undefined) return;
  await seedClaim(citing, `${decision.id}/joined`, {
    about: 'decision',
    aboutId: decisionId,
    predicate: 'DECISION_DATE',
    value: { text: { en: fact.edtf ?? '' } },
    asserter: fact.asserted_by,
    document: fact.origin,
    refs: fact.at,
    grade: fact.grade,
    visibility: 'PUBLIC',
  });
}

/** The same verdict as a status, because custody is derived from those: same day, same page. */
async function seedSentenced(citing: Citing, lead: LeadCase, decision: LeadDecision): Promise<void> {
  const { rows } = citing;
  const id = await rows.once(`${decision.id}/status`, async (at) =>
    recordStatus(
      at,
      recordStatusInput.parse({
        ...(await editOf(at, rows.idOf(`case:${lead.person}`))),
        kind: 'SENTENCED',
        checked: true,
        when: decision.when ?? null,
        dateBasis: 'STATED',
        placeId: decision.place === undefined ? null : rows.idOf(decision.place),
        authority: decision.court?.en ?? null,
        visibility: 'PUBLIC',
      }),
    ),
  );
  await seedClaim(citing, `${decision.id}/status/claim`, {
    ...leadClaim(citing, decision),
    about: 'statusEvent',
    aboutId: id,
    predicate: 'STATUS',
  });
}

export async function seedLeadStatus(citing: Citing, lead: LeadCase): Promise<void> {
  const { files, rows } = citing;
  const caseId = rows.idOf(`case:${lead.person}`);
  for (const status of lead.status) {
    const facility = files.leads.facilities.find((one) => one.id === status.facility);
    const id = await rows.once(status.id, async (at) =>
      recordStatus(
        at,
        recordStatusInput.parse({
          ...(await editOf(at, caseId)),
          kind: status.kind,
          checked: true,
          when: status.when ?? null,
          dateBasis: status.when === undefined ? null : status.basis,
          facilityId: facility === undefined ? null : rows.idOf(facility.id),
          placeId: facility === undefined ? null : rows.idOf(facility.place),
          ground: status.ground ?? null,
          text: status.text ?? null,
          visibility: 'PUBLIC',
        }),
      ),
    );
    const claim = leadClaim(citing, status);
    await seedClaim(citing, `${status.id}/claim`, {
      ...claim,
      about: 'statusEvent',
      aboutId: id,
      predicate: 'STATUS',
    });
  }
  for (const told of lead.occurrences) {
    const id = await rows.once(told.id, async (at) =>
      recordOccurrence(
        at,
        recordOccurrenceInput.parse({
          ...(await editOf(at, caseId)),
          kind: told.kind,
          when: told.when ?? null,
          text: told.text,
          visibility: 'PUBLIC',
        }),
      ),
    );
    const claim = leadClaim(citing, told);
    await seedClaim(citing, `${told.id}/claim`, {
      ...claim,
      about: 'occurrence',
      aboutId: id,
      predicate: 'OCCURRENCE',
    });
  }
}
