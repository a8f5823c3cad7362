import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { KnownPeople } from '@/components/cases/forms/known-people';
import { OpenForm } from '@/components/cases/forms/open-form';
import { WhoForm } from '@/components/cases/forms/who-form';
import { DraftNote } from '@/components/forms/draft-note';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { findKnownPerson, listKnownPeople, proposeFile } from '@/lib/cases/opening/read-desk';
import { newFileQuery } from '@/lib/cases/opening/schema';
import { toFileEntries } from '@/lib/cases/opening/view';
import { toKnownView } from '@/lib/people/duplicates/view';
import { mayOpenCase } from '@/lib/cases/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formDraft, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { resumeForm } from '@/lib/platform/session/draft-entries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].new.title);

/** Opens a file in two steps: who is meant, known or new; then code, address and names. */
export default async function NewCasePage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayOpenCase(door.actor)) notFound();
  const { name, person: personId } = newFileQuery.parse(await searchParams);
  const [locale, people, person, resumed] = await Promise.all([
    deskLocale(),
    name === '' ? [] : listKnownPeople(door, name),
    personId === null ? null : findKnownPerson(door, personId),
    resumeForm(door, '/desk/cases/new', null),
  ]);
  const kept = resumed.entries;
  const { 'desk-cases': messages, merge } = MESSAGES[locale];
  const say = messages.new;
  const about = person?.names[0]?.text ?? name;
  const keptId = typeof kept?.['personId'] === 'string' ? kept['personId'] : null;
  const year = new Date().getUTCFullYear();
  const proposed = await proposeFile(door, { country: 'KZ', year, name: about });
  return (
    <>
      <h1>{say.title}</h1>
      <WhoForm name={name} say={say} suggest={merge.suggest} />
      {name === '' ? null : <KnownPeople people={toKnownView(people, locale)} say={say} />}
      <DraftNote resumed={resumed} revision={null} locale={locale} />
      {about === '' && kept === null ? null : (
        <>
          <h2>{person === null && keptId === null ? say.fresh : say.about.replace('{name}', about)}</h2>
          <OpenForm
            ground={{
              say: messages.form,
              lists: toFormLists(locale),
              words: formWords(locale),
              once: randomUUID(),
              ...{ draft: formDraft(resumed, locale), suggest: merge.suggest },
            }}
            labels={say}
            personId={person?.id ?? keptId}
            entries={{ ...toFileEntries({ ...proposed, country: 'KZ', name }, locale), ...kept }}
            genders={[
              { value: '', label: messages.choose.none },
              { value: 'FEMALE', label: say.female },
              { value: 'MALE', label: say.male },
            ]}
            language={locale}
          />
        </>
      )}
    </>
  );
}
