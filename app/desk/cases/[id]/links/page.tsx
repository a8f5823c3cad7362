import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { LinksBody } from '@/components/cases/links/links-body';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toChoices } from '@/lib/cases/choices/view';
import { toLinkOptions } from '@/lib/cases/links/options/view';
import { findLinks } from '@/lib/cases/links/read-desk';
import { toLinkLines } from '@/lib/cases/links/view';
import { findKnownPerson } from '@/lib/cases/opening/read-desk';
import { mayEditCase } from '@/lib/cases/policy';
import { toGradeWords } from '@/lib/claims/grades/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import { keepsFiles } from '@/lib/staff/policy';
import './links.css';

type Asked = Partial<Record<'find' | 'person', string | string[]>>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].parts.links);

/** Who is close to the person of a file, and in which events they had a part. */
export default async function LinksPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id } = await params;
  const asked = await searchParams;
  const find = typeof asked.find === 'string' ? asked.find : '';
  const personId =
    typeof asked.person === 'string' && /^[0-9a-f-]{36}$/.test(asked.person) ? asked.person : null;
  const [locale, links, chosen] = await Promise.all([
    deskLocale(),
    findLinks(door, id, find),
    personId === null ? null : findKnownPerson(door, personId),
  ]);
  if (links === null) notFound();
  const [{ head }, words] = [links, MESSAGES[locale]];
  const say = words['desk-cases'];
  const here = `/desk/cases/${id}/links`;
  const form = {
    ...{ caseId: id, revision: head.revision, once: randomUUID() },
    words: formWords(locale),
    say: say.form,
    ...{ claims: words.claims, grades: toGradeWords(locale) },
    saved: { saved: say.saved, toFile: say.toFile, another: words.links.title, warnings: say.legalWarning },
    submit: words.links.form.addRelation,
    lists: toFormLists(locale),
    choices: toChoices(links.choices, locale),
    earlier: { charges: [], decisions: [], subjects: [], openCharges: [], claims: [] },
    language: locale,
    kept: {},
    mayVerify: keepsFiles(door.actor),
    here,
  };
  const options = toLinkOptions([...(chosen ? [chosen] : []), ...links.people], links.organisations, locale);
  const own = { form, words: words.links.form, ties: words.memberships };
  const ground = { ...own, ...options, proposed: chosen?.id ?? null };
  const drafts = await readPageDrafts(door, here, head.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="links" locale={locale} />
      <h1>{`${words.links.title}: ${head.code}`}</h1>
      <LinksBody
        lines={toLinkLines(links, head, locale)}
        ties={words.memberships}
        ground={mayEditCase(door.actor, head) ? ground : null}
        find={find}
        here={here}
        say={words.links}
        choose={say.choose}
      />
    </PageDrafts>
  );
}
