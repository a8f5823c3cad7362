import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { AccessForm } from '@/components/staff/access-form';
import { EndSessionsForm } from '@/components/staff/end-sessions-form';
import { OfferResetForm } from '@/components/staff/offer-reset-form';
import { RoleForm } from '@/components/staff/role-form';
import { RoleName } from '@/components/staff/role-name';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { mayChangeRole } from '@/lib/staff/policy';
import { listStaff } from '@/lib/staff/read-desk';
import { staffRole } from '@/lib/staff/schema';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.staff.role);

/** What one colleague may do: role, access, sessions. One's own stands on another page. */
export default async function StaffMemberPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id } = await params;
  if (!mayChangeRole(door.actor, id)) notFound();
  const member = (await listStaff(door, new Date())).find((one) => one.id === id);
  if (member === undefined) notFound();
  const locale = await deskLocale();
  const say = translate(locale, 'staff');
  const words = formWords(locale);
  const labels = MESSAGES[locale].staff.member;
  const roles = staffRole.options.map((role) => ({ value: role, label: say(`roles.${role}`) }));
  return (
    <>
      <p>
        <a href="/desk/staff">{say('member.back')}</a>
      </p>
      <h1>{say('member.title', { name: member.name })}</h1>
      <p className="note">
        {member.email} · <RoleName locale={locale} role={member.role} /> ·{' '}
        {say(member.suspended ? 'suspended' : 'active')} · {say('sessionCount', { count: member.sessions })}
      </p>
      <h2>{say('member.changeRole')}</h2>
      <p>{say('member.changeLead')}</p>
      <RoleForm staffId={id} role={member.role} words={words} labels={labels} roles={roles} />
      <h2>{say('member.end')}</h2>
      <p>{say('member.endLead')}</p>
      <EndSessionsForm staffId={id} words={words} labels={labels} />
      <h2>{say('member.reset')}</h2>
      <p>{say('member.resetLead')}</p>
      <OfferResetForm staffId={id} words={words} labels={labels} origin={process.env['NEXTAUTH_URL'] ?? ''} />
      <h2>{say(member.suspended ? 'member.restore' : 'member.suspend')}</h2>
      {member.suspended ? null : <p>{say('member.suspendLead')}</p>}
      <AccessForm staffId={id} suspended={member.suspended} words={words} labels={labels} />
    </>
  );
}
