import type { ReactElement } from 'react';
import type { Figure } from '@/lib/claims/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

const ROW = 24;
/** Room at the right for an open end and its number. */
const REACH = 1.2;

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
        const [from, to] = [range?.min ?? 0, range?.max ?? highest * REACH];
        const y = at * ROW + ROW / 2;
        const high = x(to) > 66;
        return (
          <g key={key}>
            <line className="axis" x1="0" x2={`${x(from)}%`} y1={y} y2={y} />
            {from === to ? (
              <circle className="point" cx={`${x(from)}%`} cy={y} r="5" />
            ) : (
              <line
                className={range?.max === null ? 'span open' : 'span'}
                x1={`${x(from)}%`}
                x2={`${x(to)}%`}
                y1={y}
                y2={y}
              />
            )}
            <text
              x={`${high ? x(from) : x(to)}%`}
              dx={high ? -10 : 12}
              y={y + 4}
              textAnchor={high ? 'end' : 'start'}
            >
              {figure?.text}
              {saidOn !== null && <tspan className="said-in"> · {saidOn.slice(0, 4)}</tspan>}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
