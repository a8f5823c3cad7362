import { mayOpenCase } from '@/lib/cases/policy';
import { findFileHead } from '@/lib/cases/file/read-desk';
import { reachOf } from '@/lib/cases/reach/rules';
import { mayBeGivenTask } from '@/lib/cases/tasks/policy';
import type { Door } from '@/lib/platform/db/transact';
import type { LinkRow, MyTasks, WorkRows } from './view';

/** The newest comments and ended tasks of a page; of open tasks all are shown. */
const COMMENTS = 200;
const ENDED = 50;
/** A file with more documents than this is looked through on its own page. */
const LINKS = 300;
/** So many of one's own tasks stand on the first page. */
const SHOWN = 10;

const who = { select: { name: true } } as const;
const names = { select: { text: true, language: true, preferredFor: true } } as const;

/** Comments and tasks of a file, or null: there is none, or it is not for this member of staff. */
export async function findWork(at: Door, caseId: string): Promise<WorkRows | null> {
  const head = await findFileHead(at, caseId);
  if (head === null) return null;
  const people = { for: who, madeBy: who, endedBy: who } as const;
  const [person, comments, open, ended, staff, links] = await Promise.all([
    at.db.person.findUniqueOrThrow({ where: { id: head.personId }, select: { names } }),
    at.db.caseComment.findMany({
      where: { caseId },
      orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
      take: COMMENTS,
      include: { writtenBy: who, takenBackBy: who },
    }),
    at.db.caseTask.findMany({
      where: { caseId, outcome: null },
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { madeAt: 'asc' }, { id: 'asc' }],
      include: people,
    }),
    at.db.caseTask.findMany({
      where: { caseId, outcome: { not: null } },
      orderBy: [{ endedAt: 'desc' }, { id: 'asc' }],
      take: ENDED,
      include: people,
    }),
    at.db.staff.findMany({
      where: { kind: 'PERSON', disabledAt: null, role: { in: ['contributor', 'editor', 'reviewer'] } },
      select: { id: true, name: true, role: true, disabledAt: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
    listLinks(at, caseId),
  ]);
  const candidates = staff.filter((one) => mayBeGivenTask(one, head)).map(({ id, name }) => ({ id, name }));
  return { id: head.id, code: head.code, names: person.names, comments, open, ended, candidates, links };
}

/** The documents on the web that claims of this file cite; those found dead first. */
function listLinks(at: Door, caseId: string): Promise<LinkRow[]> {
  const fact = { caseId };
  const cites = [
    fact,
    { person: { cases: { some: { id: caseId } } } },
    ...[{ statusEvent: fact }, { occurrence: fact }, { charge: fact }, { decision: fact }],
  ];
  return at.db.document.findMany({
    where: { address: { not: null }, claims: { some: { OR: cites } } },
    select: { id: true, title: true, language: true, address: true, linkDeadOn: true },
    orderBy: [{ linkDeadOn: { sort: 'desc', nulls: 'last' } }, { title: 'asc' }, { id: 'asc' }],
    take: LINKS,
  });
}

/** The open tasks of this member of staff in files that are there for them; null for who works in no file. */
export async function readMyTasks(at: Door): Promise<MyTasks | null> {
  if (!mayOpenCase(at.actor)) return null;
  const where = { forId: at.actor.id, outcome: null, case: reachOf(at.actor) };
  const [total, rows] = await Promise.all([
    at.db.caseTask.count({ where }),
    at.db.caseTask.findMany({
      where,
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { madeAt: 'asc' }, { id: 'asc' }],
      take: SHOWN,
      select: {
        id: true,
        kind: true,
        what: true,
        dueOn: true,
        case: { select: { id: true, code: true, person: { select: { names } } } },
      },
    }),
  ]);
  return { total, rows };
}
