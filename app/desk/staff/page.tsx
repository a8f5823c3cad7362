import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { InviteForm } from '@/components/staff/invite-form';
import { PendingInvitations } from '@/components/staff/pending-invitations';
import { RaiseRequests } from '@/components/staff/raise-requests';
import { StaffTable } from '@/components/staff/staff-table';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { listInvitations } from '@/lib/staff/invitations/read-desk';
import { mayManageStaff } from '@/lib/staff/policy';
import { listRaiseRequests, listStaff } from '@/lib/staff/read-desk';
import { staffRole } from '@/lib/staff/schema';

export const generateMetadata = deskTitle((words) => words.staff.title);

/** Who works here, who is invited, whose role waits. For administrators; others are shown no such page. */
export default async function StaffPage(): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayManageStaff(door.actor)) notFound();
  const now = new Date();
  const [locale, staff, requests, invitations] = await Promise.all([
    deskLocale(),
    listStaff(door, now),
    listRaiseRequests(door),
    listInvitations(door, now),
  ]);
  const say = translate(locale, 'staff');
  const words = formWords(locale);
  const raw = MESSAGES[locale].staff;
  const roles = staffRole.options.map((role) => ({
    value: role,
    label: `${say(`roles.${role}`)}: ${say(`does.${role}`)}`,
  }));
  return (
    <>
      <h1>{say('title')}</h1>
      {requests.length === 0 ? null : <RaiseRequests locale={locale} requests={requests} words={words} />}
      <StaffTable locale={locale} staff={staff} ownId={door.actor.id} />
      <h2>{say('invite.title')}</h2>
      <p>{say('invite.lead')}</p>
      <InviteForm
        words={words}
        labels={{ email: say('email'), role: say('role'), ...raw.invite }}
        roles={roles}
        origin={process.env['NEXTAUTH_URL'] ?? ''}
      />
      <PendingInvitations locale={locale} invitations={invitations} words={words} />
    </>
  );
}
