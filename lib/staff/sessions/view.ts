export type SessionView = {
  id: string;
  /** As in "Firefox, Linux"; null where the browser did not say. */
  browser: string | null;
  beganAt: Date;
  lastSeenAt: Date;
  isThis: boolean;
};
