import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { StaffMember } from '@/lib/staff/view';
import { RoleName } from './role-name';

type Props = { locale: Locale; staff: readonly StaffMember[]; ownId: string };

/** Everyone on the staff, with a link to change what they may do. */
export function StaffTable({ locale, staff, ownId }: Props): ReactElement {
  const say = translate(locale, 'staff');
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <caption>{say('people')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('email')}</th>
            <th scope="col">{say('role')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('sessions')}</th>
          </tr>
        </thead>
        <tbody>
          {staff.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                {member.id === ownId ? (
                  `${member.name} ${say('you')}`
                ) : (
                  <a href={`/desk/staff/${member.id}`}>{member.name}</a>
                )}
              </th>
              <td>{member.email}</td>
              <td>
                <RoleName locale={locale} role={member.role} />
              </td>
              <td>{say(member.suspended ? 'suspended' : 'active')}</td>
              <td>{say('sessionCount', { count: member.sessions })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
