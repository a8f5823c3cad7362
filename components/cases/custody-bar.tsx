import { Fragment } from 'react';

import { STAY_KINDS } from '@/lib/cases/custody/stays/rules';
import type { Bar, BarBlock } from '@/lib/cases/custody/view';
import { StayMark, stayPatternId, StayPattern } from './stay-mark';

/** Pixels from the top of the drawing; across, everything is percent. */
const sizes = {
  row: { top: 5, height: 14, bottom: 5, reach: 4, words: false, years: false },
  profile: { top: 26, height: 24, bottom: 30, reach: 8, words: true, years: true },
  event: { top: 7, height: 16, bottom: 26, reach: 5, words: false, years: true },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

/**
 * The custody bar: solid = held, hatched = possibly held, outline = limited freedom, dashed =
 * possibly so, an arrow = still held as last
 * known, one stroke = released, two = died; within it a lane for each kind of stay, with a pattern of its own. `sentence` says the same in words, for those who do not see it; `id` is
 * unique on the page, because the hatching is named by it.
 */
export function CustodyBar({
  bar,
  sentence,
  size,
  id,
}: {
  bar: Bar;
  sentence: string;
  size: keyof typeof sizes;
  id: string;
}) {
  const look = sizes[size];
  const ground = look.top + look.height;
  return (
    <svg className="bar" width="100%" height={ground + look.bottom} role="img" aria-label={sentence}>
      {drawPatterns(bar, id)}
      <line className="axis" x1="0" x2="100%" y1={ground} y2={ground} />
      {bar.blocks.map((block) => drawBlock(block, look, id))}
      {drawStays(bar, look, id)}
      {bar.ticks.map((tick, at) => (
        <line key={at} className="tick" {...upright(tick.x, look.top - look.reach, ground)} />
      ))}
      {bar.closings.map(({ x, on }) => (
        <line key={on} className="end" {...upright(x, look.top - 4, ground + 4)} />
      ))}
      {drawOpenEnd(bar, look)}
      {look.words ? drawExpected(bar, ground) : null}
      {drawDeath(bar, look)}
      {look.words ? drawWords(bar, look) : null}
      {look.years ? drawYears(bar, ground) : null}
    </svg>
  );
}

function upright(x: number, y1: number, y2: number) {
  return { x1: `${x}%`, x2: `${x}%`, y1, y2 };
}

/** Only what this bar needs: a list of hundreds of people does not carry unused patterns. */
function drawPatterns(bar: Bar, id: string) {
  const hatched = bar.blocks.some((block) => block.kind === 'maybe');
  const fading = (['start', 'end'] as const).filter((side) =>
    bar.blocks.some((block) => block.fades === side),
  );
  if (!hatched && fading.length === 0) return null;
  return (
    <defs>
      {hatched ? (
        <pattern
          id={`${id}-hatch`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="hatch-line" x1="0" x2="0" y1="0" y2="7" />
        </pattern>
      ) : null}
      {fading.map((side) => (
        <Fragment key={side}>
          <linearGradient
            id={`${id}-fade-${side}`}
            {...(side === 'start' ? { x1: 1, x2: 0 } : { x1: 0, x2: 1 })}
          >
            <stop offset="0" stopColor="#fff" />
            <stop offset="1" stopColor="#fff" stopOpacity="0.12" />
          </linearGradient>
          <mask id={`${id}-mask-${side}`} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#${id}-fade-${side})`} />
          </mask>
        </Fragment>
      ))}
    </defs>
  );
}

function drawBlock(block: BarBlock, look: Size, id: string) {
  // An outline is drawn around its edge, so it stands one pixel inside to be as high as the solid.
  const inset = block.kind === 'limited' || block.kind === 'unsure' ? 1 : 0;
  return (
    <rect
      key={`${block.kind}-${block.x}-${block.width}`}
      className={block.kind}
      x={`${block.x}%`}
      y={look.top + inset}
      width={`${block.width}%`}
      height={look.height - 2 * inset}
      fill={block.kind === 'maybe' ? `url(#${id}-hatch)` : undefined}
      mask={block.fades ? `url(#${id}-mask-${block.fades})` : undefined}
    />
  );
}

/** Each kind in a lane of its own, so that a strike in solitary is seen as both. */
function drawStays(bar: Bar, look: Size, id: string) {
  const lane = look.height / STAY_KINDS.length;
  return STAY_KINDS.map((kind, at) => {
    const runs = bar.stays.filter((stay) => stay.kind === kind).flatMap((stay) => stay.runs);
    if (runs.length === 0) return null;
    const y = look.top + at * lane;
    return (
      <Fragment key={kind}>
        <StayPattern kind={kind} id={id} y={y} height={lane} />
        {runs.map((run) => (
          <StayMark
            key={`${run.x}-${run.width}`}
            {...{ run, y }}
            height={lane}
            fill={stayPatternId(kind, id)}
          />
        ))}
      </Fragment>
    );
  });
}

/** The last-checked day as a stroke, the way on as an open arrow: an arrow keeps its shape at every width. */
function drawOpenEnd(bar: Bar, look: Size) {
  if (!bar.open) return null;
  const half = look.height / 2;
  const ground = look.top + look.height;
  return (
    <>
      <line className="checked" {...upright(bar.open.x, look.top - 3, ground + 5)} />
      <circle className="checked" cx={`${bar.open.x}%`} cy={look.top - 4} r="3" />
      <svg
        className="open"
        x={`${bar.open.tip}%`}
        y={look.top + half}
        width="1"
        height="1"
        overflow="visible"
      >
        <path d={`M-${half} -${half - 1}L0 0L-${half} ${half - 1}`} />
      </svg>
    </>
  );
}

/** Below the line, for it is no custody: the days between which a term should end, as a bracket. */
function drawExpected(bar: Bar, ground: number) {
  const y = ground + 4;
  return bar.expected.map(({ x, width, to }) => (
    <g key={x} className="expected-end">
      <line x1={`${x}%`} x2={`${x + width}%`} y1={y} y2={y} />
      <line {...upright(x, y - 3, y + 4)} />
      {to === null ? null : <line {...upright(x + width, y - 3, y + 4)} />}
    </g>
  ));
}

function drawDeath(bar: Bar, look: Size) {
  if (!bar.death) return null;
  const stroke = upright(bar.death.x, look.top - 4, look.top + look.height + 4);
  return (
    <>
      <line className="end" {...stroke} transform="translate(-3)" />
      <line className="end" {...stroke} transform="translate(3)" />
    </>
  );
}

function drawWords(bar: Bar, look: Size) {
  return bar.ticks.map(({ x, label }, at) =>
    label ? (
      <text
        key={at}
        className={label.narrow ? 'said' : 'said wide'}
        x={`${x}%`}
        dx={label.anchor === 'end' ? -6 : 6}
        y={look.top - 6}
        textAnchor={label.anchor}
      >
        {label.text}
      </text>
    ) : null,
  );
}

function drawYears(bar: Bar, ground: number) {
  return bar.years.map(({ x, year, narrow }) => (
    <g key={year} className={narrow ? 'year' : 'year wide'}>
      <line className="axis" {...upright(x, ground, ground + 6)} />
      <text x={`${x}%`} y={ground + 22} textAnchor={x < 3 ? 'start' : x > 97 ? 'end' : 'middle'}>
        {year}
      </text>
    </g>
  ));
}
