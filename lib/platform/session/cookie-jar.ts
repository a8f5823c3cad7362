import { cookies } from 'next/headers';
import { cookieRules, deskCookie } from './cookie';

/** A cookie of the desk by its short name, or null. */
export async function readCookie(name: string): Promise<string | null> {
  return (await cookies()).get(deskCookie(name))?.value ?? null;
}

/** Sets a cookie of the desk for so many seconds. Only an action or a route may. */
export async function setCookie(name: string, value: string, seconds: number): Promise<void> {
  (await cookies()).set(deskCookie(name), value, { ...cookieRules(), maxAge: seconds });
}

/** Takes a cookie of the desk back. */
export async function dropCookie(name: string): Promise<void> {
  (await cookies()).set(deskCookie(name), '', { ...cookieRules(), maxAge: 0 });
}
