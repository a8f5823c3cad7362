import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { LegalRowBody } from '@/components/cases/legal/legal-row-body';
import { WithdrawOccurrenceForm } from '@/components/cases/legal/withdraw-occurrence-form';
import { Folded } from '@/components/forms/folded';
import { PageDrafts } from '@/components/forms/page-drafts';
import { findLegalRow } from '@/lib/cases/legal-fields/read-desk';
import { legalPath } from '@/lib/cases/legal-fields/rules';
import { legalRow } from '@/lib/cases/legal-fields/schema';
import { sayLegalRow, toLegalFields } from '@/lib/cases/legal-fields/view';
import { mayEditCase } from '@/lib/cases/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { params: Promise<{ id: string; part: string; entry: string }> };

export const generateMetadata = deskTitle((words) => words.legal.title);

/** One row of the legal chain or what happened beside it, field by field: what stands, what stood before, and the forms that change it. */
export default async function LegalRowPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const asked = await params;
  const [id, rowId] = [requireId(asked.id), requireId(asked.entry)];
  const of = legalRow.safeParse(asked.part);
  const found = of.success ? await findLegalRow(door, id, of.data, rowId) : null;
  if (found === null) notFound();
  const locale = await deskLocale();
  const { head, withdrawn: why } = found;
  const { withdraw, form } = MESSAGES[locale]['desk-cases'];
  const drafts = await readPageDrafts(door, legalPath(id, found.of, rowId), head.revision);
  const ground = {
    hidden: { caseId: id, revision: String(head.revision), of: found.of, rowId },
    ...{ words: formWords(locale), say: MESSAGES[locale].legal, locale },
    form,
  };
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="file" locale={locale} />
      <LegalRowBody
        {...{ ground, code: head.code, title: sayLegalRow(found, locale) }}
        fields={toLegalFields(found, locale)}
        mayEdit={mayEditCase(door.actor, head)}
        withdrawn={why === null ? null : translate(locale, 'desk-cases')('file.withdrawn', { reason: why })}
      >
        {found.of === 'occurrence' ? (
          <Folded title={withdraw.button}>
            <WithdrawOccurrenceForm {...{ ground }} once={randomUUID()} say={withdraw} />
          </Folded>
        ) : null}
      </LegalRowBody>
    </PageDrafts>
  );
}
