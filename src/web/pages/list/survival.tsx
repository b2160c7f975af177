import type { Duration } from '../../../dataset/statistics/durations.js';
import { RANKED_TIERS } from '../../../domain/tier.js';

/** Years that the curve shows; percent of the width that names at the ends of the lines have. */
const YEARS = 15;
const NAMES = 14;
const MARKS = [0, 25, 50, 75, 100];
const SHORT = { '1': 'Tier 1', '2': 'Tier 2', '2WL': 'Watch List', '3': 'Tier 3' } as const;
/** Least distance of two names, in percent of the height. */
const APART = 7;

/** How many stays on each tier still go on after so many reports, as a stair for each tier with its name at its end. */
export function Survival({ durations, label }: { durations: readonly Duration[]; label: string }) {
  const lines = RANKED_TIERS.map((tier) => ({
    tier,
    ...stairOf(durations.filter((each) => each.tier === tier)),
  }));
  const shown = lines.filter(({ path }) => path !== '');
  let last = Number.NEGATIVE_INFINITY;
  const names = shown
    .toSorted((a, b) => a.end.y - b.end.y)
    .map(({ tier, end }) => {
      const y = Math.max(end.y, end.x < YEARS ? end.y - 4 : last + APART);
      if (end.x >= YEARS) last = y;
      return { tier, x: (end.x / YEARS) * (100 - NAMES), y };
    });
  return (
    <>
      <p class="note">Share of stays still going after so many reports</p>
      <svg class="curve" role="img" aria-label={label}>
        {MARKS.map((mark) => (
          <>
            <line
              class={mark === 50 ? 'half' : 'grid'}
              x1="0"
              x2={`${100 - NAMES}%`}
              y1={`${95 - mark * 0.9}%`}
              y2={`${95 - mark * 0.9}%`}
            />
            <text class="mark" x="0" y={`${95 - mark * 0.9}%`} dy="-4">
              {mark}%
            </text>
          </>
        ))}
        <svg
          x="0"
          y="5%"
          width={`${100 - NAMES}%`}
          height="90%"
          viewBox={`0 0 ${YEARS} 100`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {shown.map(({ tier, path }) => (
            <path key={tier} class={`line line-${tier.toLowerCase()}`} d={path} />
          ))}
        </svg>
        {names.map(({ tier, x, y }) => (
          <text key={tier} class="name" x={`${x}%`} y={`${5 + y * 0.9}%`} dx="8" dy="0.35em">
            {SHORT[tier]}
          </text>
        ))}
      </svg>
      <div class="curve-axis note">
        {[0, 5, 10, 15].map((year) => (
          <span key={year}>{year === YEARS ? `${year} reports` : year}</span>
        ))}
      </div>
    </>
  );
}

/** A stair from all to those that are left, in years and percent from above. */
function stairOf(of: readonly Duration[]): { path: string; end: { x: number; y: number } } {
  let path = '';
  let end = { x: 0, y: 0 };
  for (const { years, survival } of of.filter((each) => each.years <= YEARS)) {
    const y = 100 - survival * 100;
    path += path === '' ? `M0 0H${years}V${y}` : `H${years}V${y}`;
    end = { x: years, y };
  }
  const goesOn = of.some(({ years }) => years > YEARS);
  if (goesOn) end = { x: YEARS, y: end.y };
  return { path: goesOn ? `${path}H${YEARS}` : path, end };
}
