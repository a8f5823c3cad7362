export type FaultLabel = { fault: string; code?: string };

const CLASS_NAME = /^[A-Za-z][A-Za-z0-9]{0,59}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,39}$|^[0-9][0-9A-Z]{4}$/;

/**
 * Says what kind of error this is without what it is about: its class and its code (`ECONNREFUSED`, `P2002`, a
 * five-character SQLSTATE). Message, stack and every other property stay behind, because they may hold data.
 */
export function faultLabel(error: unknown): FaultLabel {
  if (!(error instanceof Error)) return { fault: typeof error };
  const fault = CLASS_NAME.test(error.name) ? error.name : 'Error';
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CODE.test(code) ? { fault, code } : { fault };
}
