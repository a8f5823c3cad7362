'use client';

import { useEffect, type ReactElement } from 'react';

/** It is recorded, and the next form is on its way; its link is for whoever is not led there. */
export function GoOnNote({ to, saved, next }: { to: string; saved: string; next: string }): ReactElement {
  useEffect(() => {
    window.location.assign(to);
  }, [to]);
  return (
    <p role="status">
      {saved} <a href={to}>{next}</a>
    </p>
  );
}
