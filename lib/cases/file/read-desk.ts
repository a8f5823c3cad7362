import { mayReadCase } from '@/lib/cases/policy';
import { getFileRows } from '@/lib/cases/publish/rows/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import type { FileRows } from './view';

/** Only an id can name a file; anything else is asked of no database. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What stands at the head of a file and of each of its forms. */
export type FileHead = {
  id: string;
  code: string;
  revision: number;
  publicationState: string;
  openedById: string;
  assignedTo: string[];
  personId: string;
  country: string;
};

/** The head of a file, or null: there is none, or it is not for this member of staff. */
export async function findFileHead(at: Door, caseId: string): Promise<FileHead | null> {
  if (!ID.test(caseId)) return null;
  const file = await at.db.caseFile.findUnique({ where: { id: caseId } });
  return file !== null && mayReadCase(at.actor, file) ? file : null;
}

/** The whole file with what closed and open rows it has, or null: there is none, or it is not for this member of staff. */
export async function findFile(at: Door, caseId: string): Promise<FileRows | null> {
  if (!ID.test(caseId)) return null;
  const file = await at.db.caseFile.findUnique({
    where: { id: caseId },
    include: {
      openedBy: { select: { name: true } },
      reviewRequests: { where: { decidedAt: null }, take: 1, select: { requestedById: true } },
      publications: { orderBy: { version: 'desc' }, take: 1, select: { version: true, publishedAt: true } },
    },
  });
  if (file === null || !mayReadCase(at.actor, file)) return null;
  return { head: file, ...(await getFileRows(at.db, caseId, file.personId)) };
}
