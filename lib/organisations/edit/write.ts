import type { AuditEntry } from '@/lib/audit/schema';
import { together, transact } from '@/lib/audit/write';
import type { ShownOn } from '@/lib/cases/visibility/shared/rules';
import { demandAway, takeAway } from '@/lib/cases/visibility/shared/write';
import { listTiedPages, lockTied } from '@/lib/organisations/closing/read-desk';
import { mayAmendOrganisation } from '@/lib/organisations/policy';
import { addOrganisationInput } from '@/lib/organisations/schema';
import { addOrganisation } from '@/lib/organisations/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door, Written } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { isLocale } from '@/lib/platform/i18n/locales';
import { foldName } from '@/lib/platform/text/fold-name';
import type {
  AddOrganisationName,
  AmendOrganisation,
  CorrectOrganisationName,
  OpenOrganisation,
} from './schema';

type Changed = { id: string; revision: number };
/** `gone`: how many public pages went with it. */
type Amended = Changed & { gone: number };
/** Why a page goes. */
const BECAUSE = 'ties to an organisation that it names were closed';
type Sent = { once: string; reason: string; organisationId: string; revision: number };

/** Adds an organisation under one name, once for each sending of the form. */
export function openOrganisation(at: Door, input: OpenOrganisation): Promise<Done<{ id: string }>> {
  const { once, reason, kind, name, language } = input;
  const names = [{ text: name, language, preferredFor: isLocale(language) ? language : null }];
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    addOrganisation(joined, addOrganisationInput.parse({ kind, names })),
  );
}

/**
 * Changes what an organisation is, and whether ties to it may be public. Closing them takes each page away that names the
 * organisation, in this transaction: a ban makes having been there an offence from one day to the next. Refuses `invalid`
 * until it is said that those pages may go, and where the organisation would become a part of itself.
 */
export function amendOrganisation(at: Door, input: AmendOrganisation): Promise<Done<Amended>> {
  const { once, reason, organisationId, kind, founded, parentId, ban } = input;
  const tiesClosed = input.tiesClosed || ban !== null;
  return together({ ...at, reason }, { key: once, input }, async (joined) => {
    let pages: ShownOn[] = [];
    const { value, touched } = await transact<Changed>(joined, async (tx) => {
      if (tiesClosed) await lockTied(tx, organisationId);
      return changeOne(tx, at, input, async (revision) => {
        if (parentId !== null) await refuseCircle(tx, organisationId, parentId);
        if (tiesClosed) pages = await listTiedPages(tx, organisationId);
        demandAway(pages, input.away);
        const data = { kind, foundedEdtf: founded?.edtf ?? null, parentId, ban, tiesClosed };
        await tx.organisation.update({ where: { id: organisationId }, data });
        return { ...about(organisationId), kind: 'organisation.amended', detail: { revision } };
      });
    });
    const gone = await takeAway(joined, pages, BECAUSE);
    return { value: { ...value, gone: pages.length }, touched: [...touched, ...gone] };
  });
}

/** Adds a name; one that readers of a language are shown takes that from the one before. */
export function addOrganisationName(at: Door, input: AddOrganisationName): Promise<Done<Changed>> {
  const { organisationId } = input;
  return inOrganisation(at, input, async (tx, revision) => {
    await takePreference(tx, input);
    const made = await tx.organisationName.create({ data: { organisationId, ...toRow(input) } });
    const detail = { nameId: made.id, revision };
    return { ...about(organisationId), kind: 'organisation.name.added', detail };
  });
}

/** Corrects a name that was written down wrongly. */
export function correctOrganisationName(at: Door, input: CorrectOrganisationName): Promise<Done<Changed>> {
  const { organisationId, nameId } = input;
  return inOrganisation(at, input, async (tx, revision) => {
    const known = await tx.organisationName.count({ where: { id: nameId, organisationId } });
    if (known === 0) throw new Refusal('not-found', 'refusal.organisation.nameNotFound');
    await takePreference(tx, input);
    await tx.organisationName.update({ where: { id: nameId }, data: toRow(input) });
    const detail = { nameId, revision };
    return { ...about(organisationId), kind: 'organisation.name.corrected', detail };
  });
}

/** One change of an organisation, once for each sending of the form. */
function inOrganisation(
  at: Door,
  input: Sent,
  run: (tx: DeskTx, revision: number) => Promise<AuditEntry>,
): Promise<Done<Changed>> {
  const { once, reason } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, (tx) => changeOne(tx, at, input, (revision) => run(tx, revision))),
  );
}

/** On the revision that was looked at, by who may. */
async function changeOne(
  tx: DeskTx,
  at: Door,
  input: Sent,
  run: (revision: number) => Promise<AuditEntry>,
): Promise<Written<Changed, AuditEntry>> {
  const { organisationId } = input;
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    SELECT revision FROM desk.organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
  if (!mayAmendOrganisation(at.actor)) throw new Refusal('forbidden', 'refusal.organisation.amend');
  if (row === undefined) throw new Refusal('not-found', 'refusal.organisation.notFound');
  if (row.revision !== input.revision) throw new Refusal('conflict', 'refusal.organisation.conflict');
  const revision = row.revision + 1;
  const entry = await run(revision);
  await tx.organisation.update({ where: { id: organisationId }, data: { revision } });
  return { value: { id: organisationId, revision }, happened: [entry], touched: [] };
}

const about = (subjectId: string) => ({ subject: 'organisation', subjectId }) as const;

function toRow({ text, language, preferredFor }: AddOrganisationName) {
  return { text, folded: foldName(text), language, preferredFor };
}

async function takePreference(tx: DeskTx, input: AddOrganisationName): Promise<void> {
  const { organisationId, preferredFor } = input;
  if (preferredFor === null) return;
  const where = { organisationId, preferredFor };
  await tx.organisationName.updateMany({ where, data: { preferredFor: null } });
}

/** The database refuses a circle as well (desk.refuse_circle); here it is said at the field. */
async function refuseCircle(tx: DeskTx, organisationId: string, parentId: string): Promise<void> {
  const [found] = await tx.$queryRaw<{ circles: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM desk.organisation WHERE id = ${parentId}::uuid
      UNION SELECT o.id, o.parent_id FROM desk.organisation o JOIN above a ON o.id = a.parent_id
    ) SELECT bool_or(id = ${organisationId}::uuid) AS circles FROM above`;
  if (found?.circles === true) {
    throw new Refusal('invalid', 'refusal.invalid', { parentId: 'input.organisation.within' });
  }
}
