import type { CaseStanding } from '@/lib/cases/policy';

/** Whom a task in a file can be given: somebody who works in it, for a task in a file that is not there helps nobody. */
export function mayBeGivenTask(
  staff: { id: string; role: string; disabledAt: Date | null },
  theCase: CaseStanding,
): boolean {
  if (staff.disabledAt !== null) return false;
  switch (staff.role) {
    case 'reviewer':
      return true;
    case 'editor':
      return theCase.assignedTo.length === 0 || theCase.assignedTo.includes(staff.id);
    default:
      return (
        staff.role === 'contributor' &&
        theCase.openedById === staff.id &&
        theCase.publicationState === 'DRAFT'
      );
  }
}
