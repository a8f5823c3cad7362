'use client';

import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useSyncExternalStore, type ReactElement, type ReactNode } from 'react';

type Props = {
  /** Drawn where none can work. A page without script stays as it was sent, so this is what it says. */
  otherwise: ReactNode;
  children: ReactNode;
};

/** Draws what needs a passkey only where one can work: with script, in a browser that knows them. */
export function WithPasskeys({ otherwise, children }: Props): ReactElement {
  const works = useSyncExternalStore(neverChanges, browserSupportsWebAuthn, () => false);
  return <>{works ? children : otherwise}</>;
}

const neverChanges = () => () => undefined;
