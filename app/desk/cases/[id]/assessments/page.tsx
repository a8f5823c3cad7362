import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { AssessmentForm } from '@/components/cases/findings/assessment-form';
import { AssessmentList } from '@/components/cases/findings/assessment-list';
import { ChoiceSearch } from '@/components/cases/forms/choice-search';
import { toAssessmentLines, toAssessmentOptions } from '@/lib/cases/assessments/desk/view';
import { findAssessments } from '@/lib/cases/assessments/read-desk';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toChoices } from '@/lib/cases/choices/view';
import { mayEditCase } from '@/lib/cases/policy';
import { toGradeWords } from '@/lib/claims/grades/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import { keepsFiles } from '@/lib/staff/policy';
import '../links/links.css';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ find?: string | string[] }> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].parts.assessments);

/** What other bodies found about this person's detention. */
export default async function AssessmentsPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id } = await params;
  const asked = (await searchParams).find;
  const find = typeof asked === 'string' ? asked : '';
  const [locale, found] = await Promise.all([deskLocale(), findAssessments(door, id, find)]);
  if (found === null) notFound();
  const say = MESSAGES[locale]['desk-cases'];
  const words = MESSAGES[locale].assessments.desk;
  const here = `/desk/cases/${id}/assessments`;
  const form = {
    caseId: id,
    revision: found.head.revision,
    once: randomUUID(),
    words: formWords(locale),
    say: say.form,
    claims: MESSAGES[locale].claims,
    grades: toGradeWords(locale),
    saved: { saved: say.saved, toFile: say.toFile, another: words.title, warnings: say.legalWarning },
    submit: words.recordButton,
    lists: toFormLists(locale),
    choices: toChoices(found.choices, locale),
    earlier: { charges: [], decisions: [], subjects: [], openCharges: [], claims: [] },
    language: locale,
    kept: {},
    mayVerify: keepsFiles(door.actor),
    here,
  };
  const mayEdit = mayEditCase(door.actor, found.head);
  const drafts = await readPageDrafts(door, here, found.head.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="assessments" locale={locale} />
      <h1>
        {words.title}: {found.head.code}
      </h1>
      <p>{words.lead}</p>
      <AssessmentList
        lines={toAssessmentLines(found.rows, locale)}
        form={mayEdit ? form : null}
        words={words}
      />
      {mayEdit ? (
        <>
          <h2>{words.record}</h2>
          <ChoiceSearch action={here} find={find} say={say.choose} />
          <AssessmentForm form={form} words={words} options={toAssessmentOptions(locale)} />
        </>
      ) : null}
    </PageDrafts>
  );
}
