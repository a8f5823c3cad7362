import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { staffRole } from '@/lib/staff/schema';

/** A role in words. */
export function RoleName({ locale, role }: { locale: Locale; role: string }): ReactElement {
  const known = staffRole.safeParse(role);
  return <>{known.success ? translate(locale, 'staff')(`roles.${known.data}`) : role}</>;
}
