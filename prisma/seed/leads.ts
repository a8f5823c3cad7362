import { readEdtf } from '@/lib/platform/dates/edtf';
import { seedClaim, seedClaimSet, valueIn } from './claims';
import { leadClaim } from './lead-claim';
import type { LeadCase, LeadCaseClaim, LeadEventClaim } from './leads-file';
import { seedLeadCharges, seedLeadDecisions, seedLeadStatus } from './lead-chain';
import type { Citing } from './sources';

/** The leads as claims on their own documents, after all that cases.yaml itself tells. */
export async function seedLeads(citing: Citing): Promise<void> {
  const { files, rows } = citing;
  for (const lead of files.leads.cases) {
    await seedLeadCharges(citing, lead);
    await seedLeadDecisions(citing, lead);
    await seedLeadStatus(citing, lead);
    for (const refined of lead.refines) {
      await seedClaim(citing, refined.id, {
        ...leadClaim(citing, refined),
        about: 'statusEvent',
        aboutId: rows.idOf(refined.fact),
        predicate: refined.predicate,
        value: { text: refined.value },
      });
    }
    for (const claim of lead.claims) await seedCaseClaim(citing, lead, claim);
    for (const set of lead.sets) {
      await seedClaimSet(citing, set, { caseId: rows.idOf(`case:${lead.person}`) });
    }
  }
  for (const { event, claims, sets } of files.leads.events) {
    for (const claim of claims) await seedEventClaim(citing, event, claim);
    for (const set of sets) await seedClaimSet(citing, set, { eventId: rows.idOf(event) });
  }
}

async function seedCaseClaim(citing: Citing, lead: LeadCase, claim: LeadCaseClaim): Promise<void> {
  const { rows } = citing;
  const base = leadClaim(citing, claim);
  await seedClaim(citing, claim.id, {
    ...base,
    about: claim.about,
    aboutId: rows.idOf(claim.of ?? lead.person),
    predicate: claim.predicate,
    value: claim.date === undefined ? { text: claim.value } : { date: readEdtf(claim.date) },
    refs: claim.passages,
    grade: claim.grade ?? base.grade,
    verification: claim.verification,
    visibility: claim.visibility,
  });
}

async function seedEventClaim(citing: Citing, event: string, claim: LeadEventClaim): Promise<void> {
  const base = leadClaim(citing, claim);
  await seedClaim(citing, claim.id, {
    ...base,
    about: 'event',
    aboutId: citing.rows.idOf(event),
    predicate: claim.predicate,
    value: valueIn(claim.value),
    scope: claim.scope,
    notes: [claim.about_whom && `${claim.about_whom}.`, ...(base.notes ?? [])],
    said: claim.said ?? null,
    grade: claim.grade ?? base.grade,
    verification: claim.verification,
    visibility: claim.visibility,
  });
}
