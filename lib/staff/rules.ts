import type { StaffRole } from './schema';

/** The line on which a step down gives nothing new. The database knows the same one (desk.guard_role). */
const LINE: readonly string[] = ['contributor', 'editor', 'reviewer'];

/**
 * Whether this change of role gives anything that the person could not do before, so that a second administrator must
 * confirm it. An administrator who becomes an editor is raised too: administrators see no case files.
 */
export function isRaise(from: string, to: StaffRole): boolean {
  const before = LINE.indexOf(from);
  const after = LINE.indexOf(to);
  return before === -1 || after === -1 || after >= before;
}
