import { coverageOf } from '../../dataset/coverage.js';
import { continentsOf, inPlace } from '../../dataset/place-filter.js';
import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';
import { countByTier } from '../../dataset/reports.js';
import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import { Acts } from '../parts/acts.js';
import { Field } from '../parts/field.js';
import { Graphic } from '../parts/graphic.js';
import { Link } from '../parts/inline.js';

interface MapOfYearsProps {
  readonly release: Release;
  readonly year: number;
  /** UN M49 region; `null` for the world. */
  readonly region: string | null;
  readonly placements: readonly Placement[];
}

export function MapOfYears({ release, year, region, placements }: MapOfYearsProps) {
  const views = [...new Set([...continentsOf(release), ...(region === null ? [] : [region])])];
  const search = region === null ? {} : { region };
  return (
    <div class="map" id="map">
      <div id="map-shown" data-part>
        <Graphic
          path={`/reports/${year}/map`}
          search={search}
          alt={`${region === null ? 'World map' : `Map of ${region}`}: the tiers of the ${year} report. The page of the report lists every placement.`}
          eager
          links={false}
        />
      </div>
      <form class="years" action="/#map" method="get" data-in-place data-years>
        <label for="map-year">
          <strong>
            Report of <output data-year-shown>{year}</output>
          </strong>
        </label>
        <input
          id="map-year"
          name="year"
          type="range"
          min={release.years[0]}
          max={release.newestYear}
          step="1"
          value={year}
        />
        <Field
          name="region"
          label="Region"
          choices={[
            { value: '', label: 'The world' },
            ...views.map((name) => ({ value: name, label: name })),
          ]}
          value={region ?? ''}
        />
        <button type="submit">Show</button>
        <button type="button" data-pause="Pause" hidden>
          Play
        </button>
      </form>
      <div id="counts" data-part>
        <Legend
          placements={placements}
          notKnown={notKnownIn(release, year, region)}
          label={`Countries and territories on each tier, ${region ?? ''} ${year}`}
        />
        <Acts graphic={{ path: `/reports/${year}/map`, search }}>
          <li>
            <Link to={`/reports/${year}`}>All placements of {year}</Link>
          </li>
        </Acts>
      </div>
    </div>
  );
}

/**
 * Number of countries and territories whose placement a gap hides.
 * @param region UN M49 region; `null` for the world
 */
function notKnownIn(release: Release, year: number, region: string | null): number {
  const within = inPlace(release, { region: region ?? undefined });
  return release.countries.all.filter(
    (country) => within(country.iso2, year) && coverageOf(release, country, year) === 'not_known',
  ).length;
}

interface LegendProps {
  readonly placements: readonly Placement[];
  readonly notKnown: number;
  readonly label: string;
}

function Legend({ placements, notKnown, label }: LegendProps) {
  const totals = countByTier(placements);
  return (
    <ul class="legend" aria-label={label}>
      {TIERS.filter((tier) => totals[tier] > 0).map((tier) => (
        <li key={tier}>
          <span class={`patch tier-${tier.toLowerCase()} patch-${tier.toLowerCase()}`} />
          <strong>{totals[tier]}</strong> {TIER_LABELS[tier]}
        </li>
      ))}
      <li>
        <span class="patch patch-none" />
        not in the report
      </li>
      {notKnown > 0 && (
        <li>
          <span class="patch patch-unknown" />
          <strong>{notKnown}</strong> not in it, as far as is known
        </li>
      )}
    </ul>
  );
}
