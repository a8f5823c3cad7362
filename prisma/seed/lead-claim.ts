import type { SeedAssertion } from './claims';
import type { Citing } from './sources';

/** What every claim from a lead has: its page, the publisher as the voice, the grade of the page, the remark on it. */
export function leadClaim(
  { files }: Citing,
  stated: { document?: string | undefined; note?: string | undefined; asserter?: string | undefined },
): Omit<SeedAssertion, 'about' | 'aboutId' | 'predicate'> {
  const page = files.leads.documents.find((one) => one.id === stated.document);
  const told = files.cases.documents.find((one) => one.id === stated.document);
  const asserter = stated.asserter ?? (page && `asserter:${page.publisher}`);
  if (asserter === undefined) throw new Error('A lead without a page names no asserter');
  return {
    notes: [stated.note, told === undefined ? files.leads.note : undefined],
    asserter,
    document: stated.document ?? null,
    grade: page?.grade ?? 'C3',
    visibility: 'PUBLIC',
  };
}
