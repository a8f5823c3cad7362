import type { AuditEntry } from '@/lib/audit/schema';
import { together, transact } from '@/lib/audit/write';
import { endValidity, findOverlaps } from '@/lib/places/names/rules';
import { mayAmendPlace } from '@/lib/places/policy';
import { addPlaceInput } from '@/lib/places/schema';
import { addPlace } from '@/lib/places/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { isLocale } from '@/lib/platform/i18n/locales';
import { foldName } from '@/lib/platform/text/fold-name';
import type { AddPlaceName, AmendPlace, CorrectPlaceName, EndPlaceName, OpenPlace } from './schema';

type Changed = { id: string; revision: number };
type Sent = { once: string; reason: string; placeId: string; revision: number };

/** Adds a place under one name, once for each sending of the form. */
export function openPlace(at: Door, input: OpenPlace): Promise<Done<{ id: string }>> {
  const { once, reason, type, country, name, language } = input;
  const first = { text: name, language, kind: 'NAME', preferredFor: isLocale(language) ? language : null };
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    addPlace(joined, addPlaceInput.parse({ type, country, names: [first] })),
  );
}

/** Changes what a place is and where it lies. Refuses `invalid` where it would lie within itself. */
export function amendPlace(at: Door, input: AmendPlace): Promise<Done<Changed>> {
  const { placeId, type, country, iso, isoVersion, parentId, note } = input;
  return inPlace(at, input, async (tx, revision) => {
    if (parentId !== null) await refuseCircle(tx, placeId, parentId);
    const data = { type, country, iso, isoVersion, parentId, note };
    await tx.place.update({ where: { id: placeId }, data });
    return { kind: 'place.amended', subject: 'place', subjectId: placeId, detail: { revision } };
  });
}

/** Adds a name. Refuses `invalid` where another was in force at once with it and nobody said that this was looked at. */
export function addPlaceName(at: Door, input: AddPlaceName): Promise<Done<Changed>> {
  const { placeId } = input;
  return inPlace(at, input, async (tx, revision) => {
    await refuseOverlap(tx, input, null);
    await takePreference(tx, input);
    const made = await tx.placeName.create({ data: { placeId, ...toRow(input) } });
    const detail = { nameId: made.id, revision };
    return { kind: 'place.name.added', subject: 'place', subjectId: placeId, detail };
  });
}

/** Corrects a name that was written down wrongly. Refuses as adding one does. */
export function correctPlaceName(at: Door, input: CorrectPlaceName): Promise<Done<Changed>> {
  const { placeId, nameId } = input;
  return inPlace(at, input, async (tx, revision) => {
    await getName(tx, placeId, nameId);
    await refuseOverlap(tx, input, nameId);
    await takePreference(tx, input);
    await tx.placeName.update({ where: { id: nameId }, data: toRow(input) });
    const detail = { nameId, revision };
    return { kind: 'place.name.corrected', subject: 'place', subjectId: placeId, detail };
  });
}

/**
 * Ends a name: it was in force until then and is a former one from now on. It is shown to readers until another is
 * preferred. Refuses `invalid` where it would end before it began.
 */
export function endPlaceName(at: Door, input: EndPlaceName): Promise<Done<Changed>> {
  const { placeId, nameId, end } = input;
  return inPlace(at, input, async (tx, revision) => {
    const { validEdtf: before } = await getName(tx, placeId, nameId);
    const validEdtf = endValidity(before, end);
    if (validEdtf === null) throw new Refusal('invalid', 'refusal.invalid', { end: 'input.place.endFirst' });
    await tx.placeName.update({ where: { id: nameId }, data: { validEdtf, kind: 'FORMER' } });
    const detail = { nameId, revision };
    return { kind: 'place.name.ended', subject: 'place', subjectId: placeId, detail };
  });
}

/** One change of a place, once for each sending of the form, on the revision that was looked at. */
function inPlace(
  at: Door,
  input: Sent,
  run: (tx: DeskTx, revision: number) => Promise<AuditEntry>,
): Promise<Done<Changed>> {
  const { once, reason, placeId } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      const [row] = await tx.$queryRaw<{ revision: number }[]>`
        SELECT revision FROM desk.place WHERE id = ${placeId}::uuid FOR UPDATE`;
      if (!mayAmendPlace(at.actor)) throw new Refusal('forbidden', 'refusal.place.amend');
      if (row === undefined) throw new Refusal('not-found', 'refusal.place.notFound');
      if (row.revision !== input.revision) throw new Refusal('conflict', 'refusal.place.conflict');
      const revision = row.revision + 1;
      const entry = await run(tx, revision);
      await tx.place.update({ where: { id: placeId }, data: { revision } });
      return { value: { id: placeId, revision }, happened: [entry], touched: [] };
    }),
  );
}

function toRow({ text, language, kind, preferredFor, valid }: AddPlaceName) {
  const folded = foldName(text);
  return { text, folded, language, kind, preferredFor, validEdtf: valid?.edtf ?? null };
}

async function getName(tx: DeskTx, placeId: string, nameId: string) {
  const name = await tx.placeName.findFirst({ where: { id: nameId, placeId } });
  if (name === null) throw new Refusal('not-found', 'refusal.place.nameNotFound');
  return name;
}

async function refuseOverlap(tx: DeskTx, input: AddPlaceName & Sent, nameId: string | null): Promise<void> {
  if (input.checked) return;
  const rows = await tx.placeName.findMany({ where: { placeId: input.placeId } });
  const others = rows.filter(({ id }) => id !== nameId).map((row) => ({ ...row, valid: row.validEdtf }));
  if (findOverlaps({ ...input, valid: input.valid?.edtf ?? null }, others).length > 0) {
    throw new Refusal('invalid', 'refusal.invalid', { checked: 'input.place.overlap' });
  }
}

/** Of one place one name is shown to the readers of a language: the new one takes that from the one before. */
async function takePreference(tx: DeskTx, { placeId, preferredFor }: AddPlaceName & Sent): Promise<void> {
  if (preferredFor === null) return;
  await tx.placeName.updateMany({ where: { placeId, preferredFor }, data: { preferredFor: null } });
}

/** The database refuses a circle as well (desk.refuse_circle); here it is said at the field. */
async function refuseCircle(tx: DeskTx, placeId: string, parentId: string): Promise<void> {
  const [found] = await tx.$queryRaw<{ circles: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM desk.place WHERE id = ${parentId}::uuid
      UNION SELECT p.id, p.parent_id FROM desk.place p JOIN above a ON p.id = a.parent_id
    ) SELECT bool_or(id = ${placeId}::uuid) AS circles FROM above`;
  if (found?.circles === true) {
    throw new Refusal('invalid', 'refusal.invalid', { parentId: 'input.place.within' });
  }
}
