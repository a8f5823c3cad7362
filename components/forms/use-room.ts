'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { countRoom, type Room } from '@/lib/platform/forms/form-state';
import { useEntry } from './form-context';

/** How many rows a form shows that are asked for one by one, and where the last of them stands. */
export function useRoom(
  room: Room,
  least = 1,
): { count: number; last: RefObject<HTMLFieldSetElement | null> } {
  const count = countRoom({ [room.field]: useEntry(room.field) ?? String(least) }, room);
  const last = useRef<HTMLFieldSetElement>(null);
  const drawn = useRef(count);
  useEffect(() => {
    // Whoever asked for a row goes on in it; the first drawing leaves the focus where it is.
    if (count > drawn.current) last.current?.focus();
    drawn.current = count;
  }, [count]);
  return { count, last };
}
