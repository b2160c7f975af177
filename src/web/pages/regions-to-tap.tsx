import { getContinents, placePredicate } from '../../dataset/place-filter.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { countByTier } from '../../dataset/reports.js';
import { RANKED_TIERS, TIERS, type Tier } from '../../domain/tier.js';
import { searchText } from '../../http/query-string.js';
import { Link } from '../parts/inline.js';

interface RegionsProps {
  readonly release: ReleaseView;
  readonly year: number;
  /** UN M49 region of the map; `null` for the world. */
  readonly region: string | null;
}

/** Land on a phone's map is too small to tap: regions follow it, each with a bar of its tiers. */
export function RegionsToTap({ release, year, region }: RegionsProps) {
  const regions = getContinents(release).map((name) => {
    const within = placePredicate(release, { region: name });
    const placements = release.placementsIn(year).filter(({ country }) => within(country.iso2, year));
    return { name, totals: countByTier(placements) };
  });
  const toMap = (name: string | undefined) => {
    const isNewest = year === release.newestYear;
    return `/${searchText([
      ['region', name],
      ['year', isNewest ? undefined : String(year)],
    ])}#map`;
  };
  return (
    <div class="on-phone regions" id="regions-shown" data-part>
      <h2>By region, {year} report</h2>
      <svg class="hidden" aria-hidden="true">
        <pattern id="region-2wl" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="fill-2wl" width="6" height="6" />
          <path d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />
        </pattern>
        <pattern id="region-sc" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="fill-sc" width="6" height="6" />
          <path d="M0 0L6 6M-1 5L1 7M5 -1L7 1" />
        </pattern>
      </svg>
      <ul class="plain">
        {regions.map(({ name, totals }) => (
          <li key={name}>
            <Link to={toMap(name)} aria-current={name === region ? 'true' : undefined}>
              <strong>{name}</strong>
              <small>{getWorst(totals)}</small>
              <TiersBar totals={totals} />
            </Link>
          </li>
        ))}
      </ul>
      {region !== null && (
        <p>
          <Link to={toMap(undefined)}>The world</Link>
        </p>
      )}
    </div>
  );
}

function getWorst(totals: Readonly<Record<Tier, number>>): string {
  const phrase = (['3', '2WL'] as const).filter((tier) => totals[tier] > 0);
  const ranked = RANKED_TIERS.reduce((sum, tier) => sum + totals[tier], 0);
  if (phrase.length === 0) return `${ranked} ranked`;
  const counts = phrase.map((tier) => `${totals[tier]} on ${tier === '3' ? 'Tier 3' : 'the Watch List'}`);
  return `${counts.join(' · ')}, of ${ranked} ranked`;
}

function TiersBar({ totals }: { totals: Readonly<Record<Tier, number>> }) {
  const all = TIERS.reduce((sum, tier) => sum + totals[tier], 0);
  let at = 0;
  return (
    <svg aria-hidden="true">
      {TIERS.filter((tier) => totals[tier] > 0).map((tier) => {
        const name = tier.toLowerCase();
        const [x, width] = [at, totals[tier]].map((part) => Math.round((1_000 * part) / all) / 10) as [
          number,
          number,
        ];
        at += totals[tier];
        const isStriped = tier === '2WL' || tier === 'SC';
        return (
          <rect
            key={tier}
            {...(isStriped ? { fill: `url(#region-${name})` } : { class: `fill-${name}` })}
            x={`${x}%`}
            width={`${width}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}
