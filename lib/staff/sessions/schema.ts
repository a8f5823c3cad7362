import { z } from 'zod';

export const endSessionInput = z.strictObject({ sessionId: z.uuid() });
export type EndSession = z.infer<typeof endSessionInput>;

/** Ends all sessions of a person, on every browser. */
export const endSessionsInput = z.strictObject({ staffId: z.uuid() });
export type EndSessions = z.infer<typeof endSessionsInput>;

/** Signing out needs nothing but the session itself. */
export const signOutInput = z.strictObject({});
