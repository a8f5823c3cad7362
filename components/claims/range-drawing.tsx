import type { ReactElement } from 'react';
import type { Figure } from '@/lib/claims/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

const ROW = 24;
/** The scale ends beyond the highest number, so that every number has its words to the right of its mark. */
const REACH = 1.5;
/** Percent of the width that stands for an end that nobody gave. */
const OPEN = 9;

/** The numbers of a table on one scale: a point, a range, an open end. It weighs nothing and marks nothing out. */
export function RangeDrawing({
  figures,
  locale,
}: {
  figures: Figure[];
  locale: Locale;
}): ReactElement | null {
  const say = translate(locale, 'event');
  const drawn = figures.filter((figure) => figure.range !== null && figure.figure !== null);
  const highest = Math.max(...drawn.map(({ range }) => Math.max(range?.min ?? 0, range?.max ?? 0)));
  if (drawn.length < 2 || highest <= 0) return null;
  const x = (n: number): number => Math.round((n / (highest * REACH)) * 10000) / 100;
  const label = drawn.map(({ who, figure }) =>
    say('about.rangesLabel', { who: who.text, figure: figure?.text ?? '' }),
  );
  return (
    <svg
      className="ranges"
      width="100%"
      height={drawn.length * ROW + 6}
      role="img"
      aria-label={label.join('; ')}
    >
      <line className="axis" x1="0" x2="0" y1="0" y2="100%" />
      {drawn.map(({ key, range, figure, saidOn }, at) => {
        const from = x(range?.min ?? 0);
        const to = range?.max === null ? from + OPEN : x(range?.max ?? 0);
        const y = at * ROW + ROW / 2;
        return (
          <g key={key}>
            <line className="axis" x1="0" x2={`${from}%`} y1={y} y2={y} />
            {from === to ? (
              <circle className="point" cx={`${from}%`} cy={y} r="5" />
            ) : (
              <line className="span" x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
            )}
            {range?.max === null && (
              <svg x={`${to}%`} y={y} width="1" height="1" overflow="visible">
                <path d="M1 -7L8 0L1 7" />
              </svg>
            )}
            <text x={`${to}%`} dx={range?.max === null ? 16 : 11} y={y + 4.5}>
              {figure?.text}
              {saidOn !== null && <tspan className="said-in"> · {saidOn.slice(0, 4)}</tspan>}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
