import { z } from 'zod';
import { watchListStandings } from '../../../dataset/eligibility.js';
import { inPlace, placeName } from '../../../dataset/place-filter.js';
import { searchText } from '../../../domain/address.js';
import { Redirect } from '../../../http/redirect.js';
import { noParameters, placementFilters, yearParameter } from '../../../rest/parameters/parameters.js';
import { WHOLE_DATASET } from '../../layout/dataset-markup.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { ExpectedReport } from '../../parts/expected-report.js';
import { HowWellKnown } from '../../parts/how-well-known.js';
import { Tally } from '../../parts/tally.js';
import { SearchForm } from '../search-form.js';
import { ClockInBrief } from './clock-in-brief.js';
import { entryDocument } from './entry-document.js';
import { MapOfYears } from './map-of-years.js';
import { NewestReport } from './newest-report.js';
import { NextInLine } from './next-in-line.js';
import { ThreeWays } from './three-ways.js';

/** `/`: the front page for people, the entry document for machines. */
export const homePage = page({
  path: '/',
  params: noParameters,
  query: z.strictObject({
    year: yearParameter.optional().describe('Report year of the map'),
    region: z.literal('').or(placementFilters.region).describe('Region of the map'),
    map: yearParameter.optional().describe('Report year of the map, as it was called before'),
  }),
  json: ({ release }) => entryDocument(release),
  html: ({ query, ...context }) => {
    const { release } = context;
    if (query.map !== undefined) return new Redirect(`/${searchText([['year', String(query.map)]])}`, 308);
    const { year } = release.report(query.year ?? release.newestYear);
    const region = query.region || undefined;
    const where = placeName(release, { region });
    const isMeant = inPlace(release, { region });
    const placements = release.placementsIn(year).filter(({ country }) => isMeant(country.iso2, year));
    const tallied = `Countries and territories on each tier, ${where === null ? '' : `${where} `}${year}`;
    const standings = watchListStandings(release);
    const next = release.newestYear + 1;
    const rule = release.ruleOf(next);
    return (
      <Document
        context={context}
        title="Tip·Tiers – the tier history of the Trafficking in Persons Report"
        description={`How the U.S. State Department ranked ${release.countries.all.length} countries and territories from ${release.years[0]} to ${release.newestYear}, and the clock of the Tier 2 Watch List.`}
        alternates={[{ type: 'application/json', href: '/', title: 'Entry document of the API' }]}
        graphic={`/reports/${year}/map${searchText([['region', where ?? undefined]])}`}
        dataset={WHOLE_DATASET}
        feed
      >
        <div class="opening">
          <div>
            <h1>Who was ranked where, and what the law says comes next</h1>
            <p class="standfirst">
              Every year the U.S. State Department ranks the world's governments by what they do against human
              trafficking. Here is every placement since {release.years[0]}, graded and sourced, with the
              clock that the law runs for the Tier 2 Watch List.
            </p>
            <SearchForm release={release} />
          </div>
          <div>
            <div id="counts" data-part>
              <p class="kicker">{tallied}</p>
              <Tally placements={placements} label={tallied} />
              <HowWellKnown placements={placements} />
            </div>
            <ExpectedReport release={release} />
          </div>
        </div>
        <MapOfYears release={release} year={year} region={where} />
        <div class="columns">
          <div>
            <NextInLine release={release} standings={standings} next={next} rule={rule} />
            <ClockInBrief rule={rule} since={release.years[0]} />
          </div>
          <NewestReport release={release} />
        </div>
        <ThreeWays release={release} />
      </Document>
    );
  },
});
