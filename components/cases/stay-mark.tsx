import type { ReactElement } from 'react';
import type { StayKind, StayRun } from '@/lib/cases/custody/stays/rules';

/** What fills the certain days of a stay; `id` is that of the bar. */
export function stayPatternId(kind: StayKind, id: string): string {
  return `${id}-stay-${kind}`;
}

type Lane = { y: number; height: number };

/** The pattern of one kind of stay: dots for who is kept alone, strokes for a strike, arrowheads for a transfer. */
export function StayPattern({ kind, id, y, height }: Lane & { kind: StayKind; id: string }): ReactElement {
  const middle = height / 2;
  const reach = Math.min(2.4, height / 3);
  return (
    <defs>
      <pattern
        {...{ id: stayPatternId(kind, id), y, height }}
        width={kind === 'STRIKE' ? 4 : 6}
        patternUnits="userSpaceOnUse"
      >
        <rect className="stay-ground" width="6" height={height} />
        {kind === 'ALONE' ? (
          <circle className="stay-dot" cx="3" cy={middle} r={Math.min(1.6, reach)} />
        ) : null}
        {kind === 'STRIKE' ? <line className="stay-line" x1="2" x2="2" y1="0" y2={height} /> : null}
        {kind === 'TRANSFER' ? (
          <path className="stay-line" d={`M1.5 ${middle - reach}l2.5 ${reach}l-2.5 ${reach}`} />
        ) : null}
      </pattern>
    </defs>
  );
}

/** Days of a stay in its lane: the certain ones filled, the possible ones empty within a broken line. */
export function StayMark({ run, y, height, fill }: Lane & { run: StayRun; fill: string }): ReactElement {
  return (
    <rect
      className={run.isSure ? 'stay' : 'stay possibly'}
      x={`${run.x}%`}
      y={y + 0.5}
      width={`${run.width}%`}
      height={height - 1}
      fill={run.isSure ? `url(#${fill})` : undefined}
    />
  );
}
