import { z } from 'zod';
import { standingOf } from '../../dataset/clock.js';
import type { Country } from '../../dataset/countries.js';
import { membersOf } from '../../dataset/placement-filter.js';
import type { Placement, Release } from '../../dataset/release.js';
import { CODE_STATUSES } from '../../domain/tables.js';
import type { Standing } from '../../engine/eligibility.js';
import { type Column, listCell } from '../../formats/table.js';
import { Country as CountrySchema } from '../fields/schemas.js';
import { countryParameter, oneOrMoreOf, placementFilters } from '../parameters/parameters.js';
import { listResource, objectResource } from '../resource/resource.js';

/** A country with its placement in the newest report, and where it stands after that. */
interface CurrentCountry extends Country {
  readonly currentClock: Standing;
  readonly currentTier: Pick<Placement, 'year' | 'tier' | 'label' | 'evidence'> | null;
}

const column = (name: string, description: string, value: (country: CurrentCountry) => string | null) => ({
  name,
  description,
  value,
});

const columns: readonly Column<CurrentCountry>[] = [
  column('iso2', 'ISO 3166-1 alpha-2 code', (c) => c.iso2),
  column('iso3', 'ISO 3166-1 alpha-3 code', (c) => c.iso3),
  column('country', 'English short name', (c) => c.name),
  column('m49', 'UN M49 code', (c) => c.m49),
  column('region', 'UN M49 region', (c) => c.region),
  column('subregion', 'UN M49 sub-region', (c) => c.subregion),
  column('intermediate_region', 'UN M49 intermediate region', (c) => c.intermediateRegion),
  column('code_status', 'Status of the code in ISO 3166-1', (c) => c.codeStatus),
  { name: 'valid_from', description: 'First day', type: 'date', value: (c) => c.validFrom },
  { name: 'valid_to', description: 'Last day', type: 'date', value: (c) => c.validTo },
  column('wikidata', 'Wikidata item', (c) => c.wikidata),
  column('current_tier', 'Placement in the newest report', (c) => c.currentTier?.tier ?? null),
  column('current_status', 'Where it stands on the watch-list clock', (c) => c.currentClock.status),
  {
    name: 'current_run',
    description: 'Consecutive counted years on the watch list',
    type: 'integer',
    value: (c) => c.currentClock.run,
  },
  column('next_permitted_tiers', 'Tiers that the next report may give', (c) =>
    listCell(c.currentClock.next.permittedTiers),
  ),
  column(
    'next_watch_list',
    'Whether the next report may place it on the list',
    (c) => c.currentClock.next.watchList,
  ),
];

export const countries = listResource({
  operationId: 'listCountries',
  path: '/countries',
  tag: 'Countries',
  summary: 'Countries and territories',
  description:
    'Every country or territory that any report placed, with its codes, names, regions, current tier and current clock.',
  params: z.strictObject({}),
  query: z.strictObject({
    region: placementFilters.region,
    codeStatus: oneOrMoreOf(CODE_STATUSES).optional().describe('Status of the code in ISO 3166-1'),
  }),
  item: CountrySchema,
  example: '/countries?limit=2&region=Caribbean',
  list: ({ release, query: { region, codeStatus } }) => {
    const members = region === undefined ? undefined : membersOf(release, region);
    const wanted = release.countries.all.filter(
      (country) =>
        (members?.has(country.iso2) ?? true) && (!codeStatus || codeStatus.includes(country.codeStatus)),
    );
    return { items: wanted.map((country) => asItStands(release, country)), columns };
  },
});

export const country = objectResource({
  operationId: 'getCountry',
  path: '/countries/:country',
  tag: 'Countries',
  summary: 'A country or territory',
  description:
    'Its codes, names and regions, current tier and current clock. Found by any of its codes and names; a name that is not the canonical code is answered with 308.',
  params: z.strictObject({ country: countryParameter }),
  query: z.strictObject({}),
  object: CountrySchema,
  problems: ['unknown-country'],
  example: '/countries/KH',
  get: ({ release, params }) => asItStands(release, release.countries.find(params.country)),
});

function asItStands(release: Release, found: Country): CurrentCountry {
  const currentClock = standingOf(release, found.iso2, release.newestYear);
  const placement = release.placement(found.iso2, release.newestYear);
  if (!placement) return { ...found, currentTier: null, currentClock };
  const { year, tier, label, evidence } = placement;
  return { ...found, currentTier: { year, tier, label, evidence }, currentClock };
}
