import { transact } from '@/lib/audit/write';
import { beginPersonEdit, getStandingName } from '@/lib/cases/names/edit/write';
import type { ConfirmForms } from '@/lib/cases/person/schema';
import { nameCase } from '@/lib/people/declension/schema';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

type Confirmed = { id: string; revision: number };

/** Keeps declined forms of a name under who confirmed them. Refuses `invalid` for a name of another language. */
export async function confirmForms(at: Door, input: ConfirmForms): Promise<Done<Confirmed>> {
  return transact<Confirmed>(at, async (tx) => {
    const { personId, revision } = await beginPersonEdit(tx, at, input);
    const { id: nameId, language } = await getStandingName(tx, personId, input.nameId);
    if (language !== input.language) {
      throw new Refusal('invalid', 'refusal.invalid', { language: 'input.choice' });
    }
    for (const one of nameCase.options) {
      const text = input[one];
      if (text === null) continue;
      const kept = { text, confirmedById: at.actor.id, confirmedAt: new Date() };
      await tx.nameForm.upsert({
        where: { nameId_language_nameCase: { nameId, language, nameCase: one } },
        create: { nameId, language, nameCase: one, ...kept },
        update: kept,
      });
    }
    return {
      value: { id: nameId, revision },
      happened: [
        {
          kind: 'case.name.declined',
          subject: 'case',
          subjectId: input.caseId,
          detail: { nameId, revision },
        },
      ],
      touched: [],
    };
  });
}
