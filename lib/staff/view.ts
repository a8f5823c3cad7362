export type StaffMember = {
  id: string;
  name: string;
  email: string;
  role: string;
  suspended: boolean;
  sessions: number;
};

/** A raise that waits for a second administrator. */
export type RaiseRequest = {
  id: string;
  name: string;
  fromRole: string;
  toRole: string;
  reason: string;
  requestedBy: string;
  mayConfirm: boolean;
};
