import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { addresseeDocument } from '@/lib/letters/schema';
import { dayFromColumn, dayToColumn } from '@/lib/platform/dates/date-columns';
import { mayAddAddressee, mayPublishAddressee } from './policy';
import type { AddAddressee } from './schema';

/** Adds an office. Refuses `conflict` when its code is taken. */
export async function addAddressee(at: Door, input: AddAddressee): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddAddressee(at.actor)) throw new Refusal('forbidden', 'refusal.addressee.add');
    const made = await tx.addressee.create({
      data: { ...input, verifiedOn: dayToColumn(input.verifiedOn) },
    });
    return {
      value: { id: made.id },
      happened: [{ kind: 'addressee.added', subject: 'addressee', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}

/** Makes an office one that the public can choose; publishing again brings a changed address out. */
export async function publishAddressee(at: Door, input: { id: string }): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayPublishAddressee(at.actor)) throw new Refusal('forbidden', 'refusal.addressee.publish');
    const row = await tx.addressee.findUnique({ where: { id: input.id } });
    if (row === null) throw new Refusal('not-found', 'refusal.reference.notFound');
    const { code, country, post, email } = row;
    const document = addresseeDocument.parse({
      code,
      country,
      office: { en: row.officeEn, ru: row.officeRu, kk: row.officeKk },
      salutation: { en: row.salutationEn, ru: row.salutationRu, kk: row.salutationKk },
      post,
      email,
      verifiedOn: dayFromColumn(row.verifiedOn),
    });
    // Every letter page offers the offices of its country.
    const tags = ['addressees'];
    await tx.$executeRaw`
      SELECT desk.publish_addressee(${row.id}::uuid, ${JSON.stringify(document)}::jsonb, ${tags}::text[])`;
    return {
      value: { id: row.id },
      happened: [
        { kind: 'addressee.published', subject: 'addressee', subjectId: row.id, detail: {} } as const,
      ],
      touched: tags,
    };
  });
}
