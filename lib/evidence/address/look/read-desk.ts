import { mayEditCase } from '@/lib/cases/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { addressKey, hostsLike, readAddress } from '@/lib/evidence/address/rules';
import { ADDRESS_FAULTS } from '@/lib/evidence/address/schema';
import { commonest } from './rules';
import { PARTS, type LookAt, type LookAtShared } from './schema';
import type { Found } from './view';

/** So many documents of one host are compared; of a host with more, those that were added last. */
const MOST = 5_000;

type Row = {
  id: string;
  title: string;
  address: string;
  dateEdtf: string | null;
  label: string;
  class: string;
  reliability: string | null;
  isProtected: boolean;
};

/**
 * Looks up a pasted address among the documents that this actor may know of: a contributor's are the public ones and
 * those of their own file. Refuses `invalid` at the field for what is no address of a page, `not-found` for a file that
 * is not this actor's to edit.
 */
export async function lookAtAddress(at: Door, asked: LookAt): Promise<Found> {
  const file = await at.db.caseFile.findUnique({ where: { id: asked.caseId } });
  if (file === null || !mayEditCase(at.actor, file)) {
    throw new Refusal('not-found', 'refusal.case.notFound');
  }
  return lookUp(at, asked, asked.caseId);
}

/**
 * The same for a form of what all files share; whoever calls has asked whether the actor may fill it in. Refuses
 * `invalid` at the field for what is no address of a page.
 */
export async function lookUp(at: Door, asked: LookAtShared, caseId: string | null): Promise<Found> {
  const read = readAddress(asked.address);
  if (!read.ok) {
    const field = `${PARTS[asked.part]}document.address`;
    throw new Refusal('invalid', 'refusal.invalid', { [field]: ADDRESS_FAULTS[read.fault] });
  }
  const { address } = read;
  const rows = await documentsOn(at, address.host, caseId);
  const known = rows.find((row) => addressKey(row.address) === address.key);
  const open = rows.filter((row) => !row.isProtected);
  return {
    address,
    known: known === undefined ? null : { id: known.id, title: known.title, dateEdtf: known.dateEdtf },
    publisher: commonest(open, (row) => row.label),
  };
}

/** The document with this address, in whatever spelling, if this actor may know of one. */
export async function findByAddress(at: Door, address: string, caseId: string): Promise<string | null> {
  const read = readAddress(address);
  if (!read.ok) return null;
  const rows = await documentsOn(at, read.address.host, caseId);
  return rows.find((row) => addressKey(row.address) === read.address.key)?.id ?? null;
}

/** Whether a claim of this file may rest on this document: it is there, and this actor may know of it. */
export async function mayPointTo(at: Door, documentId: string, caseId: string): Promise<boolean> {
  const onlyOpen = at.actor.role === 'contributor';
  const [row] = await (at.joined?.tx ?? at.db).$queryRaw<{ may: boolean }[]>`
    SELECT NOT ${onlyOpen} OR d.visibility = 'PUBLIC' OR EXISTS (
      SELECT FROM desk.claim c WHERE c.document_id = d.id AND ${caseId}::uuid = ANY (desk.files_of_claim(c))) AS may
    FROM desk.document d WHERE d.id = ${documentId}::uuid`;
  return row?.may ?? false;
}

function documentsOn(at: Door, host: string, caseId: string | null): Promise<Row[]> {
  const onlyOpen = at.actor.role === 'contributor';
  return (at.joined?.tx ?? at.db).$queryRaw<Row[]>`
    SELECT d.id::text, d.title, d.address, d.date_edtf AS "dateEdtf", s.label, s.class, s.reliability,
      s.protected AS "isProtected"
    FROM desk.document d JOIN desk.source s ON s.id = d.source_id
    WHERE d.address IS NOT NULL AND desk.host_of(d.address) = ANY(${hostsLike(host)})
      AND (NOT ${onlyOpen} OR d.visibility = 'PUBLIC' OR EXISTS (
        SELECT FROM desk.claim c WHERE c.document_id = d.id AND ${caseId}::uuid = ANY (desk.files_of_claim(c))))
    ORDER BY d.id DESC LIMIT ${MOST}::int`;
}
