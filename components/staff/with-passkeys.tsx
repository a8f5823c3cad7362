'use client';

import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useSyncExternalStore, type ReactElement, type ReactNode } from 'react';

/** Draws what needs a passkey only where one can work: with script, in a browser that knows them. */
export function WithPasskeys({ children }: { children: ReactNode }): ReactElement | null {
  const works = useSyncExternalStore(neverChanges, browserSupportsWebAuthn, () => false);
  return works ? <>{children}</> : null;
}

const neverChanges = () => () => undefined;
