import * as countryCoder from '@rapideditor/country-coder';
import { iso31661, iso31663 } from 'iso-3166';
import t from 'tap';
import { seedReleases } from '../support/seeds.js';

const releases = await seedReleases();
const countries = releases.at(-1)?.tables.countries ?? [];

/** Codes that are not in ISO 3166-1 today. */
const NOT_IN_ISO: Readonly<Record<string, string>> = {
  AN: 'withdrawn: in ISO 3166-3',
  CS: 'withdrawn: in ISO 3166-3',
  XK: 'user-assigned: in use by the European Union and others',
};

const withdrawn = countries.filter((country) => country.code_status === 'withdrawn');
const current = countries.filter((country) => country.code_status !== 'withdrawn');

t.test('uses ISO 3166-1 codes except for listed ones', async (t) => {
  const iso = new Map(iso31661.map((entry) => [entry.alpha2, entry]));
  t.strictSame(
    countries.filter((country) => !iso.has(country.iso2)).map((country) => country.iso2),
    Object.keys(NOT_IN_ISO),
  );
  for (const country of countries) {
    const entry = iso.get(country.iso2);
    if (!entry) continue;
    t.equal(country.code_status, 'official', country.iso2);
    t.strictSame([country.iso3, country.m49], [entry.alpha3, entry.numeric], country.iso2);
  }
});

t.test('uses ISO 3166-3 codes for withdrawn countries', async (t) => {
  t.strictSame(
    withdrawn.map((country) => country.iso2),
    ['AN', 'CS'],
  );
  for (const country of withdrawn) {
    // CS was also the code of Czechoslovakia, until 1993.
    const entry = iso31663.find(({ from }) => from.alpha3 === country.iso3);
    t.match(entry?.from, { alpha2: country.iso2, numeric: country.m49, name: country.name }, country.iso2);
  }
});

/**
 * Countries whose feature in country-coder is the whole realm, or spans two continents, and therefore has no
 * M49 region; the feature of their main part has one.
 */
const MAIN_PARTS: Readonly<Record<string, string>> = {
  DK: 'Q35',
  ES: 'Q16390686',
  FR: 'FX',
  GB: 'Q23666',
  NL: 'Q55',
  NO: 'Q98059339',
  NZ: 'Q118863',
  RU: 'Q875134',
  US: 'Q578170',
};

/** Countries whose realm has a separate Wikidata item; the seeds use the country that the report covers. */
const REALMS: Readonly<Record<string, string>> = { DK: 'Q756617', NL: 'Q29999' };

t.test('agrees with country-coder about codes, M49 regions and Wikidata items', async (t) => {
  for (const country of current) {
    const feature = countryCoder.feature(country.iso2);
    const properties = feature?.properties;
    t.strictSame(
      [properties?.iso1A3, properties?.m49 ?? null, properties?.wikidata],
      [country.iso3, country.m49, REALMS[country.iso2] ?? country.wikidata],
      country.iso2,
    );
    const groups = countryCoder.feature(MAIN_PARTS[country.iso2] ?? country.iso2)?.properties.groups ?? [];
    const names = groups.map((id: string) => countryCoder.feature(id)?.properties.nameEn);
    for (const region of [country.region, country.subregion, country.intermediate_region])
      if (region !== null) t.ok(names.includes(region), `${country.iso2} is in ${region}`);
  }
});

t.test('distinguishes a country from its realm', async (t) => {
  for (const [iso2, realm] of Object.entries(REALMS)) {
    const item = countries.find((country) => country.iso2 === iso2)?.wikidata;
    t.equal(item, MAIN_PARTS[iso2], iso2);
    t.not(item, realm);
  }
});

/** UN M49: sub-regions with intermediate regions, and the region of each. */
const SUBREGIONS: Readonly<Record<string, readonly string[]>> = {
  Africa: ['Northern Africa', 'Sub-Saharan Africa'],
  Americas: ['Latin America and the Caribbean', 'Northern America'],
  Asia: ['Central Asia', 'Eastern Asia', 'South-eastern Asia', 'Southern Asia', 'Western Asia'],
  Europe: ['Eastern Europe', 'Northern Europe', 'Southern Europe', 'Western Europe'],
  Oceania: ['Australia and New Zealand', 'Melanesia', 'Micronesia', 'Polynesia'],
};
const INTERMEDIATE_REGIONS: Readonly<Record<string, readonly string[]>> = {
  'Latin America and the Caribbean': ['Caribbean', 'Central America', 'South America'],
  'Sub-Saharan Africa': ['Eastern Africa', 'Middle Africa', 'Southern Africa', 'Western Africa'],
};

t.test('nests regions as in UN M49', async (t) => {
  for (const { iso2, region, subregion, intermediate_region } of countries) {
    t.ok(SUBREGIONS[region]?.includes(subregion), `${iso2}: ${subregion} is in ${region}`);
    const intermediates = INTERMEDIATE_REGIONS[subregion];
    if (intermediates)
      t.ok(intermediates.includes(intermediate_region ?? ''), `${iso2}: ${intermediate_region}`);
    else t.equal(intermediate_region, null, iso2);
  }
});

t.test('gives no two countries the same code or Wikidata item', async (t) => {
  for (const column of ['iso2', 'iso3', 'wikidata'] as const)
    t.equal(new Set(countries.map((country) => country[column])).size, countries.length, column);
});
