import { z } from 'zod';
import { CountryRef, toRef } from '../dataset/countries.js';
import { requestedYear } from '../dataset/period.js';
import { type CountriesFilter, countryPredicate, requestedCountries } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { invalidArgument } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { basis } from '../domain/fields.js';
import { groupBy } from '../domain/group-by.js';
import { compareCells } from '../domain/order.js';
import { DETERMINATION_KIND } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import { METHOD } from '../kit/list-page.js';
import {
  enumListParameter,
  fiscalYearsParameter,
  placeFilters,
  placementFilters,
  yearsParameter,
} from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

export const Determination = z
  .object({
    country: CountryRef,
    fiscalYear: z.int().describe('US fiscal year, 1 October of the year before to 30 September'),
    reportYear: z.int().describe('The report that it is based on'),
    determination: DETERMINATION_KIND.schema,
    determinedOn: z.iso
      .date()
      .nullable()
      .describe('Date of the determination; null if it was not read')
      .register(FIELD_PRESENTATION, { title: 'Determined' }),
    basis: basis
      .describe('Where the source was read')
      .register(FIELD_PRESENTATION, { title: 'Document', kind: 'basis' }),
  })
  .meta({ id: 'Determination', description: 'A presidential determination on a Tier 3 country' });

export type Determination = Fact<typeof Determination>;

export const DeterminationGap = z
  .object({
    fiscalYear: z.int().describe('US fiscal year'),
    reportYear: z.int().describe('The report that precedes it'),
    what: z.string().describe('What was not read'),
    countries: z
      .array(CountryRef)
      .describe('Tier 3 countries for which no determination of the year was read'),
  })
  .meta({ id: 'DeterminationGap', description: 'A fiscal year with unknown determinations' });

export type DeterminationGap = Fact<typeof DeterminationGap>;

export const DeterminationYear = z
  .object({
    fiscalYear: z.int().describe('US fiscal year'),
    reportYear: z.int().describe('The report that precedes it'),
    tier3: z.int().describe('Number of countries that the report placed in Tier 3'),
    withoutRow: z.int().describe('Number of those without a known determination'),
    complete: z
      .boolean()
      .describe('Whether all determinations are known; if not, `knownGaps` lists what is missing'),
  })
  .meta({ id: 'DeterminationYear', description: 'Coverage of a fiscal year' });

export type DeterminationYear = Fact<typeof DeterminationYear>;

interface DeterminationFilter extends CountriesFilter {
  readonly fiscalYear?: readonly number[] | undefined;
  /** The years before the fiscal years. */
  readonly reportYear?: readonly number[] | undefined;
  readonly determination?: readonly Determination['determination'][] | undefined;
}

const allDeterminations = (release: Release): readonly Determination[] =>
  release.tables.determinations.map((row) => ({
    country: toRef(release.countries.find(row.iso2)),
    fiscalYear: row.fiscal_year,
    reportYear: row.fiscal_year - 1,
    determination: row.determination,
    determinedOn: row.determined_on,
    basis: row.basis,
  }));

/**
 * By country and fiscal year.
 * @throws `invalid-argument` for a fiscal year that follows no report, or `report-not-in-release`
 * for one after the last report of the release
 */
export function findDeterminations(release: Release, filter: DeterminationFilter): readonly Determination[] {
  const isRequested = countryPredicate(release, filter);
  const years = getYears(release, filter);
  const kinds = filter.determination && new Set(filter.determination);
  return release
    .derive(allDeterminations)
    .filter(
      (row) =>
        isRequested(row.country.iso2, row.reportYear) &&
        (!years || years.has(row.fiscalYear)) &&
        (!kinds || kinds.has(row.determination)),
    );
}

/**
 * The President determines on every Tier 3 country, so a gap concerns all of them, even those with
 * determinations.
 */
export function determinationGapsBehind(
  release: Release,
  filter: DeterminationFilter,
): readonly DeterminationGap[] {
  const countries = requestedCountries(release, filter);
  const years = getYears(release, filter);
  return release
    .derive(allGaps)
    .filter((gap) => !years || years.has(gap.fiscalYear))
    .flatMap(({ concerned, ...gap }) =>
      countries && !concerned.some((iso2) => countries.has(iso2))
        ? []
        : [{ ...gap, countries: gap.countries.filter(({ iso2 }) => !countries || countries.has(iso2)) }],
    );
}

const allGaps = (
  release: Release,
): readonly (DeterminationGap & { readonly concerned: readonly string[] })[] =>
  release.tables.determination_gaps.map(({ fiscal_year: fiscalYear, what }) => {
    const reportYear = fiscalYear - 1;
    const concerned = release.placementsIn(reportYear).filter(({ tier }) => tier === '3');
    const read = new Set(
      release.tables.determinations.filter((row) => row.fiscal_year === fiscalYear).map((row) => row.iso2),
    );
    return {
      fiscalYear,
      reportYear,
      what,
      countries: concerned.map(({ country }) => country).filter(({ iso2 }) => !read.has(iso2)),
      concerned: concerned.map(({ country }) => country.iso2),
    };
  });

const allYears = (release: Release): readonly DeterminationYear[] => {
  const { determinations, determination_gaps } = release.tables;
  const gaps = new Set(determination_gaps.map((row) => row.fiscal_year));
  const read = groupBy(determinations, (row) => row.fiscal_year);
  return [...new Set([...gaps, ...read.keys()])].sort(compareCells).map((fiscalYear) => {
    const reportYear = fiscalYear - 1;
    const codes = new Set(read.get(fiscalYear)?.map(({ iso2 }) => iso2));
    const tier3 = release.placementsIn(reportYear).filter(({ tier }) => tier === '3');
    return {
      fiscalYear,
      reportYear,
      tier3: tier3.length,
      withoutRow: tier3.filter(({ country }) => !codes.has(country.iso2)).length,
      complete: !gaps.has(fiscalYear),
    };
  });
};

/**
 * Oldest first, regardless of the country filter.
 * @throws as {@link findDeterminations}
 */
export function determinationYears(
  release: Release,
  filter: Pick<DeterminationFilter, 'fiscalYear' | 'reportYear'>,
): readonly DeterminationYear[] {
  const years = getYears(release, filter);
  return release.derive(allYears).filter(({ fiscalYear }) => !years || years.has(fiscalYear));
}

function getYears(
  release: Release,
  { fiscalYear: fiscalYears, reportYear }: DeterminationFilter,
): ReadonlySet<number> | undefined {
  const { years } = release;
  if (reportYear) {
    const following = reportYear.map((year) => requestedYear(release, year, 'reportYear') + 1);
    return new Set(following.filter((year) => fiscalYears?.includes(year) ?? true));
  }
  const beyond = fiscalYears?.find((year) => year - 1 > release.whole.newestYear);
  if (beyond !== undefined) release.assertCovered(beyond - 1, 'fiscalYear', { value: beyond });
  const wrong = fiscalYears?.find((year) => !years.includes(year - 1));
  if (wrong === undefined) return fiscalYears && new Set(fiscalYears);
  const message = `is ${wrong}; it must be from ${Number(years[0]) + 1} to ${Number(years.at(-1)) + 1}`;
  throw invalidArgument('fiscalYear', message, { value: wrong });
}

const WAIVED: readonly Determination['determination'][] = [
  'full_waiver',
  'partial_waiver',
  'waiver_kind_unread',
];

/** The President's decisions for a fiscal year whose data are complete; `''` without any. */
function describeWaived(release: Release, year: number): string {
  const rows = findDeterminations(release, { fiscalYear: [year] });
  const byCountry = [...groupBy(rows, ({ country }) => country.iso2).values()];
  const waived = byCountry.filter((of) => of.some(({ determination }) => WAIVED.includes(determination)));
  return byCountry.length === 0
    ? ''
    : `For fiscal year ${year} the President waived limits on aid for ${waived.length} of the ${byCountry.length} countries and territories on Tier 3, in full or in part.`;
}

const columns = toColumns<Determination>(Determination);

export const determinations = listResource({
  operationId: 'listDeterminations',
  isImmutable: true,
  path: '/determinations',
  graphql: { field: 'determinations', type: 'Determination', below: ['Country', 'Group'] },
  tag: 'Determinations',
  summary: 'Presidential determinations',
  description:
    'Determinations of the President for Tier 3 countries, by US fiscal year (report year + 1), required by law since the 2003 report. For a Tier 3 country without a row see `knownGaps`.',
  query: z.strictObject({
    country: placementFilters.country,
    ...placeFilters,
    fiscalYear: fiscalYearsParameter.optional().describe('US fiscal years'),
    reportYear: yearsParameter
      .optional()
      .describe('Years of the reports, one before the fiscal year')
      .register(FIELD_PRESENTATION, { title: 'Report' }),
    determination: enumListParameter(DETERMINATION_KIND.values).optional().describe('What was determined'),
  }),
  context: {
    knownGaps: z
      .array(DeterminationGap)
      .describe(
        'Fiscal years with unknown determinations: a missing row does not prove that nothing was determined',
      )
      .register(FIELD_PRESENTATION, { title: 'What is not known' }),
    fiscalYears: z.array(DeterminationYear).describe('Coverage of each fiscal year in the list'),
  },
  isReportIndependent: true,
  item: Determination,
  columns,
  sort: ['-fiscalYear', 'country'],
  rows: {
    noun: ['determination', 'determinations'],
    qualifier: 'determinations of the President',
    countBy: 'determination',
  },
  example: '/determinations?fiscalYear=2023&limit=2',
  lead: ({ release, query: { fiscalYear: requested } }) => {
    const years = determinationYears(release, { fiscalYear: requested });
    const year = years.findLast(({ complete }) => complete)?.fiscalYear;
    const newest = years.at(-1);
    return {
      heading: 'What followed from Tier 3: the President’s decisions',
      sentence: year === undefined ? '' : describeWaived(release, year),
      more: [
        'A Tier 3 ranking limits U.S. aid in the next fiscal year, unless the President waives it.',
        ...(newest && newest.fiscalYear !== year && !newest.complete
          ? [`We do not have the whole decision for ${newest.fiscalYear}.`]
          : []),
      ].join(' '),
      columns: ['country', 'fiscal_year', 'determination', 'determined_on', 'basis'],
      crumbs: [METHOD],
    };
  },
  list: ({ release, query }) => ({
    items: findDeterminations(release, query),
    context: {
      knownGaps: () => determinationGapsBehind(release, query),
      fiscalYears: () => determinationYears(release, query),
    },
  }),
});
