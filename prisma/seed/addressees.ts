import { addAddresseeInput } from '@/lib/letters/addressees/schema';
import { addAddressee, publishAddressee } from '@/lib/letters/addressees/write';
import type { Seeding } from './sources';

/** The offices that letters go to, each public from the day it is added. */
export async function seedAddressees({ files, rows }: Seeding): Promise<void> {
  for (const { office, salutation, verified_on, ...rest } of files.addressees.addressees) {
    const key = `addressee:${rest.code}`;
    const isNew = !rows.has(key);
    const input = addAddresseeInput.parse({
      ...rest,
      officeEn: office.en,
      officeRu: office.ru,
      officeKk: office.kk,
      salutationEn: salutation.en,
      salutationRu: salutation.ru,
      salutationKk: salutation.kk,
      verifiedOn: verified_on,
    });
    const id = await rows.once(key, (at) => addAddressee(at, input));
    if (isNew) await publishAddressee(rows.at, { id });
  }
}
