import { getContinents } from '../../dataset/place-filter.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { Field } from '../parts/field.js';
import { Graphic } from '../parts/graphic.js';
import { Link } from '../parts/inline.js';
import { ShareLinks } from '../parts/share-links.js';

interface MapOfYearsProps {
  readonly release: ReleaseView;
  readonly year: number;
  /** UN M49 region; `null` for the world. */
  readonly region: string | null;
}

export function MapOfYears({ release, year, region }: MapOfYearsProps) {
  const views = [...new Set([...getContinents(release), ...(region === null ? [] : [region])])];
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
        <ShareLinks graphic={{ path: `/reports/${year}/map`, search }}>
          <li>
            <Link to={`/reports/${year}`}>All rankings of {year}</Link>
          </li>
        </ShareLinks>
      </div>
    </div>
  );
}
