import { z } from 'zod';

const said = z.record(z.string(), z.string()).nullable();
const tied = z.object({
  organisation: said,
  memberships: z.array(z.object({ organisation: said })).default([]),
});

/**
 * Whether a published case names an organisation by one of these names, as what a person is described by or as a tie.
 * One that cannot be read counts as naming it: in doubt a page goes.
 */
export function namesOrganisation(document: unknown, names: readonly string[]): boolean {
  const read = tied.safeParse(document);
  if (!read.success) return true;
  const organisations = [read.data.organisation, ...read.data.memberships.map((one) => one.organisation)];
  return organisations.some((one) => Object.values(one ?? {}).some((name) => names.includes(name)));
}
