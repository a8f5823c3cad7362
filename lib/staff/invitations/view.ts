/** An invitation that can still be accepted, as its page shows it. */
export type OpenInvitation = {
  /** Null for the first administrator, who says their address themselves. */
  email: string | null;
  role: string;
  expiresAt: Date;
  /** The new second factor: sealed for the way back, in text, and as the QR code that an authenticator reads, one SVG path on a grid. */
  enrolment: { sealed: string; secret: string; qrCode: { size: number; path: string } };
};

export type PendingInvitation = {
  id: string;
  email: string;
  role: string;
  invitedBy: string;
  expiresAt: Date;
};
