import { addAsserter, assertClaim } from '@/lib/claims/write';
import { addAsserterInput, assertClaimInput } from '@/lib/claims/schema';
import { openCaseInput } from '@/lib/cases/schema';
import { assessRisk } from '@/lib/cases/risk/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { openCase } from '@/lib/cases/write';
import { addDocumentInput, addSourceInput } from '@/lib/evidence/schema';
import { addDocument, addSource } from '@/lib/evidence/write';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import type { Door } from '@/lib/platform/db/transact';

export type MadeCase = { caseId: string; slug: string; revision: number; claimId: string; statusId: string };

/**
 * A whole, publishable case file of an invented person, made by the writes that staff use: a name, one arrest with a
 * source and a claim, and a risk assessment of `assessedOn`.
 */
export async function makeCase(
  editor: Door,
  options: { slug: string; name: string; number: number; assessedOn: string },
): Promise<MadeCase> {
  const person = await addPerson(
    editor,
    addPersonInput.parse({
      visibility: 'PUBLIC',
      names: [
        { text: options.name, kind: 'LEGAL', language: 'en', preferredFor: 'en', visibility: 'PUBLIC' },
      ],
    }),
  );
  const opened = await openCase(
    editor,
    openCaseInput.parse({
      personId: person.value.id,
      code: `KZ-2020-${String(options.number).padStart(4, '0')}`,
      slug: options.slug,
      country: 'KZ',
      lastChecked: '2026-01-15',
    }),
  );
  const caseId = opened.value.id;
  const status = await recordStatus(
    editor,
    recordStatusInput.parse({
      caseId,
      revision: 1,
      kind: 'ARRESTED',
      when: '2020-03',
      text: 'taken from the square',
      visibility: 'PUBLIC',
    }),
  );
  const claimId = await citeStatus(editor, status.value.id);
  const assessed = await assessRisk(editor, {
    caseId,
    revision: status.value.revision,
    level: 'LOW',
    reason: 'all of it is in print',
    consentBasis: 'PUBLIC_OWN_ACT',
    assessedOn: options.assessedOn,
  });
  return {
    caseId,
    slug: options.slug,
    revision: assessed.value.revision,
    claimId,
    statusId: status.value.id,
  };
}

/** A claim by an invented paper on which this status stands. */
export async function citeStatus(editor: Door, statusEventId: string): Promise<string> {
  const source = await addSource(
    editor,
    addSourceInput.parse({ label: 'The Example Gazette', class: 'INDEPENDENT_MEDIA' }),
  );
  const document = await addDocument(
    editor,
    addDocumentInput.parse({
      sourceId: source.value.id,
      class: 'INDEPENDENT_MEDIA',
      title: 'An arrest on the square',
      visibility: 'PUBLIC',
    }),
  );
  const asserter = await addAsserter(
    editor,
    addAsserterInput.parse({ label: 'The Example Gazette', class: 'MEDIA', visibility: 'PUBLIC' }),
  );
  const claim = await assertClaim(
    editor,
    assertClaimInput.parse({
      about: 'statusEvent',
      aboutId: statusEventId,
      predicate: 'HAPPENED',
      asserterId: asserter.value.id,
      documentId: document.value.id,
      sourceGrade: 'B',
      contentGrade: '2',
      verification: 'SINGLE_ORIGIN',
      visibility: 'PUBLIC',
    }),
  );
  return claim.value.id;
}
