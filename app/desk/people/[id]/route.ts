import { notFound, redirect } from 'next/navigation';
import { findFileOfPerson } from '@/lib/people/merge/read-desk';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';

export const dynamic = 'force-dynamic';

/** The address of a person, whichever file they stand in and whomever they were merged into: leads to the file's page. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<never> {
  const door = await requireDoor();
  const caseId = (await findFileOfPerson(door, requireId((await params).id))) ?? notFound();
  redirect(`/desk/cases/${caseId}/person`);
}
