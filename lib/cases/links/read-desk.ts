import type { ChoiceRows } from '@/lib/cases/choices/view';
import { readChoices } from '@/lib/cases/choices/read-desk';
import { listMemberships, offerOrganisations } from '@/lib/cases/memberships/read-desk';
import type { OfferedOrganisation } from '@/lib/cases/memberships/view';
import { findFileHead, type FileHead } from '@/lib/cases/file/read-desk';
import { listKnownPeople, type KnownPerson } from '@/lib/cases/opening/read-desk';
import { mayReadCase, type CaseStanding } from '@/lib/cases/policy';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import type { Door } from '@/lib/platform/db/transact';
import { keepsFiles } from '@/lib/staff/policy';
import type { LinkRows, Proposal, RelatedPerson } from './view';

/** What the page of a file's relations and events is drawn from. */
export type Links = LinkRows & {
  head: FileHead;
  people: KnownPerson[];
  organisations: OfferedOrganisation[];
  choices: ChoiceRows;
};

const names = { select: { text: true, language: true, preferredFor: true, visibility: true } } as const;
const person = { select: { id: true, visibility: true, names, cases: true } } as const;

/**
 * The people and events of a file, and what `find` finds to add to them. Null: there is no such file, or it is not for
 * this member of staff.
 */
export async function findLinks(at: Door, caseId: string, find: string): Promise<Links | null> {
  const head = await findFileHead(at, caseId);
  if (head === null) return null;
  const { personId } = head;
  const [relations, involvements, memberships, organisations, choices, people, proposals] = await Promise.all(
    [
      at.db.relation.findMany({
        where: { struckAt: null, OR: [{ fromPersonId: personId }, { toPersonId: personId }] },
        include: { case: true, fromPerson: person, toPerson: person, claim: { include: { asserter: true } } },
        orderBy: [{ sinceEarliest: { sort: 'asc', nulls: 'last' } }, { recordedAt: 'asc' }],
      }),
      at.db.involvement.findMany({
        where: { caseId },
        include: { event: { include: { texts: true } } },
        orderBy: [{ event: { dateEarliest: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
      }),
      listMemberships(at, caseId),
      offerOrganisations(at, find),
      readChoices(at, head, 'status', find),
      find.trim() === '' ? [] : listKnownPeople(at, find),
      listProposals(at, head),
    ],
  );
  return {
    head,
    memberships,
    organisations,
    people: people.filter((one) => one.id !== personId),
    choices,
    relations: relations
      // What another file says of this person is for those who read that file, or for everybody.
      .filter(
        (row) => row.caseId === caseId || row.visibility === 'PUBLIC' || mayReadCase(at.actor, row.case),
      )
      .map((row) => ({
        ...row,
        other: toRelated(at, row.fromPersonId === personId ? row.toPerson : row.fromPerson),
        says: row.claim?.asserter.label ?? null,
      })),
    involvements,
    proposals: proposals.filter(
      (one) =>
        !relations.some(
          (row) => row.kind === 'CO_DEFENDANT' && [row.fromPersonId, row.toPersonId].includes(one.person.id),
        ),
    ),
  };
}

type PersonRow = {
  id: string;
  visibility: string;
  names: { text: string; language: string; preferredFor: string | null; visibility: string }[];
  cases: (CaseStanding & { id: string })[];
};
type ProposalRow = Omit<Proposal, 'person'> & {
  file: CaseStanding & { personId: string; person: PersonRow };
};

/** Somebody by the names that this member of staff may see, with the file that they may read. */
function toRelated(at: Door, row: PersonRow): RelatedPerson {
  const open = keepsFiles(at.actor)
    ? row.names
    : row.visibility === 'PUBLIC'
      ? row.names.filter((name) => name.visibility === 'PUBLIC')
      : [];
  const file = row.cases.find((one) => mayReadCase(at.actor, one));
  return { id: row.id, names: open, caseId: file?.id ?? null };
}

/**
 * People who seem to stand trial with this one: accused in the same event, or judged by the same court on the same day.
 * Proposed, never stored by themselves. Only from files that this member of staff may read.
 */
async function listProposals(at: Door, { id, personId }: FileHead): Promise<Proposal[]> {
  const [accused, judged] = await Promise.all([
    at.db.involvement.findMany({
      where: {
        role: 'ACCUSED',
        case: { personId: { not: personId } },
        event: { involvements: { some: { caseId: id, role: 'ACCUSED' } } },
      },
      include: { event: { include: { texts: true } }, case: { include: { person } } },
      take: MOST,
    }),
    judgedTogether(at, id, personId),
  ]);
  const rows: ProposalRow[] = [
    ...accused.map((one) => ({ file: one.case, event: one.event.texts, court: null, day: null })),
    ...judged,
  ];
  const readable = rows.filter(({ file }) => mayReadCase(at.actor, file));
  const once = new Map(readable.map((row) => [row.file.personId, row]));
  return [...once.values()].map(({ file, event, court, day }) => ({
    person: toRelated(at, file.person),
    event,
    court,
    day,
  }));
}

const MOST = 50;

async function judgedTogether(at: Door, caseId: string, personId: string): Promise<ProposalRow[]> {
  const own = await at.db.decision.findMany({
    where: { caseId, court: { not: null }, dateEdtf: { not: null } },
  });
  const exact = own.filter((one) => one.dateEarliest?.getTime() === one.dateLatest?.getTime());
  if (exact.length === 0) return [];
  const same = exact.map(({ court, dateEdtf, kind }) => ({ court, dateEdtf, kind }));
  const found = await at.db.decision.findMany({
    where: { OR: same, case: { personId: { not: personId } } },
    include: { case: { include: { person } } },
    take: MOST,
  });
  return found.map((one) => ({
    file: one.case,
    event: null,
    court: one.court,
    day: dayFromColumn(one.dateEarliest),
  }));
}
