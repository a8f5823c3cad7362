import type { ReactElement } from 'react';
import { Worklists } from '@/components/cases/desk/worklists';
import { SavedFilters } from '@/components/cases/saved-filters/saved-filters';
import { MailTrouble } from '@/components/digest/mail-trouble';
import { WaitingPage } from '@/components/waiting/waiting-page';
import { MyTasks } from '@/components/work/my-tasks';
import { countWorklists } from '@/lib/cases/desk-list/read-desk';
import { deskCasesQuery } from '@/lib/cases/desk-list/schema';
import { toWorklists } from '@/lib/cases/desk-list/view';
import { mayOpenCase } from '@/lib/cases/policy';
import { listSavedFilters } from '@/lib/cases/saved-filters/read-desk';
import { toSavedFilterLinks } from '@/lib/cases/saved-filters/view';
import { readWaiting } from '@/lib/cases/waiting/read-desk';
import { readMyTasks } from '@/lib/cases/work/read-desk';
import { findMailTrouble } from '@/lib/digest/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { mayManageStaff } from '@/lib/staff/policy';
import './cases/saved-filters.css';

export const generateMetadata = deskTitle((words) => words.desk.waiting);

/** The first page after signing in: who is here, and what waits for them. */
export default async function DeskPage(): Promise<ReactElement> {
  const door = await requireDoor();
  const now = new Date();
  const { actor } = door;
  const [locale, waiting, tasks, work, trouble, shared] = await Promise.all([
    deskLocale(),
    readWaiting(door, now),
    readMyTasks(door),
    mayOpenCase(actor) ? countWorklists(door, now) : null,
    findMailTrouble(door),
    // Who works in files finds them beside the list.
    mayManageStaff(door.actor) ? listSavedFilters(door) : [],
  ]);
  const say = translate(locale, 'desk');
  return (
    <>
      <h1>{say('waiting')}</h1>
      <p className="note">
        {say('greeting', { name: actor.name })}. {say('yourRole', { role: actor.role })}
      </p>
      {trouble === null ? null : <MailTrouble trouble={trouble} locale={locale} />}
      {tasks === null ? null : <MyTasks tasks={tasks} now={now} locale={locale} />}
      {work === null ? null : <Worklists offers={toWorklists(work, locale)} locale={locale} />}
      <WaitingPage waiting={waiting} role={actor.role} locale={locale} />
      <SavedFilters
        filters={toSavedFilterLinks(shared, actor, deskCasesQuery.parse({}))}
        query={null}
        leads={false}
        locale={locale}
      />
    </>
  );
}
