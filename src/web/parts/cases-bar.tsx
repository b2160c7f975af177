import { getDirection, type Tier, type Vote } from '../../domain/tier.js';
import { shortLabel } from './tier-badge.js';

interface BarPart {
  readonly tier: Vote;
  readonly cases: number;
  readonly label: string;
}

/** Minimum percentages for a text in any bar, for a text in a wide bar, and for a number. */
const MIN_WIDTH_OF_WORDS = 30;
const MIN_WIDTH_IN_WIDE_BAR = 14;
const MIN_WIDTH_OF_NUMBER = 5;

function Bar({ parts, label, thin = false }: { parts: readonly BarPart[]; label: string; thin?: boolean }) {
  const total = parts.reduce((sum, { cases }) => sum + cases, 0);
  let at = 0;
  return (
    <svg class={thin ? 'bar bar-thin' : 'bar'} role="img" aria-label={label}>
      <pattern id="bar-stripes" width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="stripes" d="M0 0L6 6M-1 5L1 7M5 -1L7 1" />
      </pattern>
      {parts
        .filter(({ cases }) => cases > 0)
        .map(({ tier, cases, label: words }) => {
          const x = at;
          const width = (100 * cases) / total;
          at += width;
          const name = tier.toLowerCase();
          const texts =
            width >= MIN_WIDTH_OF_WORDS
              ? [['', words]]
              : width >= MIN_WIDTH_IN_WIDE_BAR
                ? [
                    ['only-wide', words],
                    ['only-narrow', String(cases)],
                  ]
                : width >= MIN_WIDTH_OF_NUMBER
                  ? [['', String(cases)]]
                  : [];
          return (
            <>
              <rect class={`fill-${name}`} x={`${x}%`} y="0" width={`${width}%`} height="100%" />
              {(tier === 'SC' || tier === 'NR') && (
                <rect fill="url(#bar-stripes)" x={`${x}%`} y="0" width={`${width}%`} height="100%" />
              )}
              {x > 0 && <rect class="gap" x={`${x}%`} y="0" width="2" height="100%" />}
              {texts.map(([where, text]) => (
                <text key={where} class={`ink-${name} ${where}`} x={`${x}%`} dx="10" y="50%" dy="0.35em">
                  {text}
                </text>
              ))}
            </>
          );
        })}
    </svg>
  );
}

export function CasesBar({
  byTier,
  label,
  thin,
  from = '2WL',
}: {
  byTier: readonly { readonly tier: Vote; readonly cases: number }[];
  label: string;
  thin?: boolean;
  /** The tier that all cases came from; `null` if they differ. */
  from?: Tier | null;
}) {
  const parts = byTier.map(({ tier, cases }) => ({ tier, cases, label: `${cases} ${wayTo(tier, from)}` }));
  return <Bar parts={parts} label={label} thin={thin ?? false} />;
}

/**
 * The change, relative to the earlier tier.
 * @param from `null` if the cases differ
 */
function wayTo(tier: Vote, from: Tier | null): string {
  if (tier === 'NR') return 'left out';
  if (tier === 'SC') return from === 'SC' ? 'stayed special cases' : 'special case';
  if (tier === from) return `stayed on ${shortLabel(tier)}`;
  const way = from === null ? null : getDirection(from, tier);
  return `${way === 'upgrade' ? 'up ' : way === 'downgrade' ? 'down ' : ''}to ${shortLabel(tier)}`;
}
