import type { Release } from '../../../dataset/release.js';
import { Graphic } from '../../parts/graphic.js';
import { Link } from '../../parts/link.js';

/** The map of one report, with a slider over all of them; without a script the button turns the page. */
export function MapOfYears({ release, year }: { release: Release; year: number }) {
  return (
    <section class="map" aria-labelledby="map">
      <h2 id="map">
        The report of <output data-map-year>{year}</output>
      </h2>
      <form class="slider" action="/#map" method="get" data-map-slider>
        <label for="map-year">
          Year, {release.years[0]} to {release.newestYear}
        </label>
        <input
          id="map-year"
          name="map"
          type="range"
          min={release.years[0]}
          max={release.newestYear}
          step="1"
          value={year}
        />
        <button type="submit">Show</button>
      </form>
      <Graphic
        path={`/reports/${year}/map`}
        alt={`World map of the tiers of the ${year} report. The page of the report lists every placement.`}
        eager
      />
      <p>
        <Link to={`/reports/${year}`} data-map-report>
          All placements of {year}
        </Link>
      </p>
    </section>
  );
}
