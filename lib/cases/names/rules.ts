/** A name as it stands among the others of a person. */
export type Standing = { supersededBy: { id: string } | null; withdrawnAt: Date | null };

/** Neither replaced by another spelling nor withdrawn: what may be shown, preferred, corrected. */
export function standsAsName(name: Standing): boolean {
  return name.supersededBy === null && name.withdrawnAt === null;
}
