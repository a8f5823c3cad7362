import type { Enrolment } from '@/lib/staff/second-factor/authenticator/view';

/** An invitation that can still be accepted, as its page shows it. */
export type OpenInvitation = {
  /** Null for the first administrator, who says their address themselves. */
  email: string | null;
  role: string;
  expiresAt: Date;
  enrolment: Enrolment;
};

export type PendingInvitation = {
  id: string;
  email: string;
  role: string;
  invitedBy: string;
  expiresAt: Date;
};
