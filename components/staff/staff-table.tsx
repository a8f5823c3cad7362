import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { StaffMember } from '@/lib/staff/view';
import { RoleName } from './role-name';

type Props = { locale: Locale; staff: readonly StaffMember[]; ownId: string };

/** Everyone on the staff, with a link to change what they may do. */
export function StaffTable({ locale, staff, ownId }: Props): ReactElement {
  const say = translate(locale, 'staff');
  return (
    <RowTable
      caption={say('people')}
      columns={[say('name'), say('email'), say('role'), say('state'), say('sessions')]}
      rows={staff.map((member) => ({
        key: member.id,
        cells: [
          member.id === ownId ? (
            `${member.name} ${say('you')}`
          ) : (
            <a href={`/desk/staff/${member.id}`}>{member.name}</a>
          ),
          member.email,
          <RoleName key="role" locale={locale} role={member.role} />,
          say(member.suspended ? 'suspended' : 'active'),
          say('sessionCount', { count: member.sessions }),
        ],
      }))}
    />
  );
}
