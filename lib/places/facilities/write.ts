import type { AuditEntry } from '@/lib/audit/schema';
import { together, transact } from '@/lib/audit/write';
import { mayAmendFacility } from '@/lib/places/policy';
import { addFacilityInput } from '@/lib/places/schema';
import { addFacility } from '@/lib/places/write';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { isLocale } from '@/lib/platform/i18n/locales';
import type { AddFacilityName, AmendFacility, CorrectFacilityName, OpenFacility } from './schema';

type Changed = { id: string; revision: number };
type Sent = { once: string; reason: string; facilityId: string; revision: number };

/** Adds a facility under one name, once for each sending of the form. Refuses `conflict` when its code is taken. */
export function openFacility(at: Door, input: OpenFacility): Promise<Done<{ id: string }>> {
  const { once, reason, name, language, ...facility } = input;
  const names = [{ text: name, language, preferredFor: isLocale(language) ? language : null }];
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    addFacility(joined, addFacilityInput.parse({ ...facility, names })),
  );
}

/** Changes what a facility is and how to write to it. */
export function amendFacility(at: Door, input: AmendFacility): Promise<Done<Changed>> {
  const { facilityId, code, placeId, address, addressVisibility } = input;
  const { letterRules, letterRulesSource, letterRulesChecked } = input;
  return inFacility(at, input, async (tx, revision) => {
    await tx.facility.update({
      where: { id: facilityId },
      data: {
        ...{ code, placeId, address, addressVisibility, letterRules, letterRulesSource },
        letterRulesChecked: dayToColumn(letterRulesChecked),
      },
    });
    return { kind: 'facility.amended', subject: 'facility', subjectId: facilityId, detail: { revision } };
  });
}

/** Adds a name, by which the facility is found; one that readers of a language are shown takes that from the one before. */
export function addFacilityName(at: Door, input: AddFacilityName): Promise<Done<Changed>> {
  const { facilityId } = input;
  return inFacility(at, input, async (tx, revision) => {
    await takePreference(tx, input);
    const made = await tx.facilityName.create({ data: { facilityId, ...toRow(input) } });
    const detail = { nameId: made.id, revision };
    return { kind: 'facility.name.added', subject: 'facility', subjectId: facilityId, detail };
  });
}

/** Corrects a name that was written down wrongly. */
export function correctFacilityName(at: Door, input: CorrectFacilityName): Promise<Done<Changed>> {
  const { facilityId, nameId } = input;
  return inFacility(at, input, async (tx, revision) => {
    const known = await tx.facilityName.count({ where: { id: nameId, facilityId } });
    if (known === 0) throw new Refusal('not-found', 'refusal.facility.nameNotFound');
    await takePreference(tx, input);
    await tx.facilityName.update({ where: { id: nameId }, data: toRow(input) });
    const detail = { nameId, revision };
    return { kind: 'facility.name.corrected', subject: 'facility', subjectId: facilityId, detail };
  });
}

/** One change of a facility, once for each sending of the form, on the revision that was looked at. */
function inFacility(
  at: Door,
  input: Sent,
  run: (tx: DeskTx, revision: number) => Promise<AuditEntry>,
): Promise<Done<Changed>> {
  const { once, reason, facilityId } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      const [row] = await tx.$queryRaw<{ revision: number }[]>`
        SELECT revision FROM desk.facility WHERE id = ${facilityId}::uuid FOR UPDATE`;
      if (!mayAmendFacility(at.actor)) throw new Refusal('forbidden', 'refusal.facility.amend');
      if (row === undefined) throw new Refusal('not-found', 'refusal.facility.notFound');
      if (row.revision !== input.revision) throw new Refusal('conflict', 'refusal.facility.conflict');
      const revision = row.revision + 1;
      const entry = await run(tx, revision);
      await tx.facility.update({ where: { id: facilityId }, data: { revision } });
      return { value: { id: facilityId, revision }, happened: [entry], touched: [] };
    }),
  );
}

function toRow({ text, language, preferredFor }: AddFacilityName) {
  return { text, language, preferredFor };
}

async function takePreference(tx: DeskTx, { facilityId, preferredFor }: AddFacilityName): Promise<void> {
  if (preferredFor === null) return;
  await tx.facilityName.updateMany({ where: { facilityId, preferredFor }, data: { preferredFor: null } });
}
