import { continentsOf } from '../../../dataset/regions.js';
import type { Release } from '../../../dataset/release.js';
import { Graphic } from '../../parts/graphic.js';
import { Link } from '../../parts/link.js';
import { SelectField } from '../../parts/select-field.js';

interface MapOfYearsProps {
  readonly release: Release;
  readonly year: number;
  /** Of UN M49; `null`: the world. */
  readonly region: string | null;
}

/** The map of one report, with a slider over all of them; without a script the button turns the page. */
export function MapOfYears({ release, year, region }: MapOfYearsProps) {
  const views = [...new Set([...continentsOf(release), ...(region === null ? [] : [region])])];
  return (
    <section class="map" aria-labelledby="map">
      <h2 id="map">
        The report of <output data-year-shown>{year}</output>
      </h2>
      <form class="slider" action="/#map" method="get" data-in-place data-years>
        <label for="map-year">
          Year, {release.years[0]} to {release.newestYear}
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
        <SelectField
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
      <div id="map-shown" data-part>
        <Graphic
          path={`/reports/${year}/map`}
          search={region === null ? {} : { region }}
          alt={`${region === null ? 'World map' : `Map of ${region}`}: the tiers of the ${year} report. The page of the report lists every placement.`}
          eager
        />
        <p>
          <Link to={`/reports/${year}`}>All placements of {year}</Link>
        </p>
      </div>
    </section>
  );
}
