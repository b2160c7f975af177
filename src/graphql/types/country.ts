import { GraphQLObjectType, GraphQLString } from 'graphql';
import {
  type ChildSoldiersFilter,
  childSoldiersGapsBehind,
  findChildSoldiersListings,
} from '../../dataset/child-soldiers.js';
import type { Country, CountryCodes, Succession } from '../../dataset/countries.js';
import { determinationGapsBehind, findDeterminations } from '../../dataset/determinations.js';
import { gapsOf } from '../../dataset/known-gaps.js';
import { findPlacements, type PlacementFilter } from '../../dataset/placement-filter.js';
import { connectionField } from '../connection.js';
import { CodeStatusEnum, NameKindEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { DateScalar } from '../scalars.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryClockFields } from './country-clock.js';
import { CountryChildSoldiersFilter, TierHistoryFilter } from './filters.js';
import { knownGapsField } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

const CountryName = new GraphQLObjectType<Country['names'][number], QueryContext>({
  name: 'CountryName',
  description: 'Another name, spelling or code by which a country is found',
  fields: {
    name: { type: required(GraphQLString), description: 'The name' },
    kind: { type: required(NameKindEnum), description: 'What kind of name it is' },
  },
});

const SuccessionType = new GraphQLObjectType<Succession, QueryContext>({
  name: 'Succession',
  description: 'A code that came before or after another one',
  fields: {
    iso2: { type: required(GraphQLString), description: 'ISO 3166-1 alpha-2 code' },
    name: { type: required(GraphQLString), description: 'English short name' },
    on: { type: required(DateScalar), description: 'Day of the succession' },
  },
});

const codeIn = (description: string) => ({ type: GraphQLString, description });

const CountryCodesType = new GraphQLObjectType<CountryCodes, QueryContext>({
  name: 'CountryCodes',
  description: 'Codes of a country in other datasets; null where it has none there',
  fields: {
    cow: codeIn('Correlates of War, number of the state'),
    cowLetters: codeIn('Correlates of War, abbreviation of the state'),
    gw: codeIn('Gleditsch and Ward, number of the state'),
    vdem: codeIn('Varieties of Democracy (V-Dem), number of the country'),
    worldBank: codeIn('World Bank, code of the economy'),
    imf: codeIn('International Monetary Fund, number of the country'),
    owid: codeIn('Our World in Data, code of the entity'),
    ioc: codeIn('International Olympic Committee, code of the national committee'),
  },
});

const field = factField<Country>;

/** A country or territory, its tier history, its determinations and its clock. */
export const countryType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Country>, QueryContext>({
    name: 'Country',
    description: 'A country or territory that a report placed',
    fields: () => ({
      iso2: field(required(GraphQLString), 'ISO 3166-1 alpha-2 code', (country) => country.iso2),
      iso3: field(required(GraphQLString), 'ISO 3166-1 alpha-3 code', (country) => country.iso3),
      m49: field(GraphQLString, 'UN M49 code; null where the UN has none (Kosovo)', (country) => country.m49),
      name: field(required(GraphQLString), 'English short name', (country) => country.name),
      names: {
        ...field(
          required(listOf(CountryName)),
          'Other names, spellings and codes',
          (country) => country.names,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.names },
      },
      region: field(required(GraphQLString), 'UN M49 region', (country) => country.region),
      subregion: field(required(GraphQLString), 'UN M49 sub-region', (country) => country.subregion),
      intermediateRegion: field(
        GraphQLString,
        'UN M49 intermediate region; null where there is none',
        (country) => country.intermediateRegion,
      ),
      codeStatus: field(
        required(CodeStatusEnum),
        'Status of the code in ISO 3166-1',
        (country) => country.codeStatus,
      ),
      validFrom: field(
        DateScalar,
        'First day of the country or its code; null when before the first report',
        (country) => country.validFrom,
      ),
      validTo: field(
        DateScalar,
        'Last day of the country or its code; null when still in use',
        (country) => country.validTo,
      ),
      predecessors: {
        ...field(
          required(listOf(SuccessionType)),
          'Codes that it followed',
          (country) => country.predecessors,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.successions },
      },
      successors: {
        ...field(required(listOf(SuccessionType)), 'Codes that followed it', (country) => country.successors),
        extensions: { assumedSize: ASSUMED_SIZES.successions },
      },
      wikidata: field(required(GraphQLString), 'Wikidata item', (country) => country.wikidata),
      codes: field(
        CountryCodesType,
        'Codes in other datasets, to join with them; null in editions before 1.2.0',
        (country) => country.codes,
      ),
      currentPlacement: field(
        types.Placement,
        'Placement in the newest report; null where it was not covered',
        (country, scope) => {
          const fact = scope.release.placement(country.iso2, scope.release.newestYear);
          return fact && { scope, fact };
        },
      ),
      knownGaps: knownGapsField<Country>((country, { release }) => gapsOf(release, country.iso2)),
      tiers: connectionField<InScope<Country>, PlacementFilter>(types.Placement, {
        description: 'The tier history: a placement for each report that covered the country, oldest first',
        assumedSize: ASSUMED_SIZES.reports,
        filter: TierHistoryFilter,
        scopeOf: ({ scope }) => scope,
        parentOf: ({ fact }) => fact.iso2,
        items: ({ fact }, filter, { release }) =>
          findPlacements(release, { ...filter, countries: [fact.iso2] }),
        gaps: ({ fact }, filter, { release }) => gapsOf(release, fact.iso2, filter),
      }),
      determinations: connectionField<InScope<Country>>(types.Determination, {
        description: 'Presidential determinations on the country, oldest first',
        assumedSize: ASSUMED_SIZES.determinationsOfCountry,
        scopeOf: ({ scope }) => scope,
        parentOf: ({ fact }) => fact.iso2,
        items: ({ fact }, _filter, { release }) => findDeterminations(release, { countries: [fact.iso2] }),
        gaps: ({ fact }, _filter, { release }) =>
          determinationGapsBehind(release, { countries: [fact.iso2] }),
      }),
      childSoldiersListings: connectionField<InScope<Country>, ChildSoldiersFilter>(
        types.ChildSoldiersListing,
        {
          description: 'Reports that list the country under the Child Soldiers Prevention Act, oldest first',
          assumedSize: ASSUMED_SIZES.reports,
          filter: CountryChildSoldiersFilter,
          scopeOf: ({ scope }) => scope,
          parentOf: ({ fact }) => fact.iso2,
          items: ({ fact }, filter, { release }) =>
            findChildSoldiersListings(release, { ...filter, countries: [fact.iso2] }),
          gaps: (_source, filter, { release }) => childSoldiersGapsBehind(release, filter),
        },
      ),
      ...countryClockFields(types),
    }),
  });
