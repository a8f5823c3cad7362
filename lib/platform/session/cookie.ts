/** Whether the desk is reached over https, by its fixed address. */
export function isSecureDesk(): boolean {
  return process.env['NEXTAUTH_URL']?.startsWith('https:') ?? false;
}

/**
 * A cookie of the desk under its full name. `__Host-` under https: browsers then keep it to this one host and refuse one
 * that another host or plain http tries to plant.
 */
export function deskCookie(name: string): string {
  return isSecureDesk() ? `__Host-${name}` : name;
}

export const SESSION_COOKIE = 'held-session';

/** How every cookie of the desk is sent: never to script, never from another site's form. */
export function cookieRules() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureDesk() } as const;
}
