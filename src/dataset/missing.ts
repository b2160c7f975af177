import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { compareCells } from '../domain/order.js';
import { MISSING_KIND } from '../domain/vocabulary/facts.js';
import { CountryRef, toRef } from './countries.js';
import { getStatedReason } from './downgrade-statements.js';
import { DOWNGRADES } from './downgrades.js';
import { findOutcomes } from './outcomes.js';
import { type CountriesFilter, requestedCountries } from './place-filter.js';
import type { Release } from './release.js';

export const Missing = z
  .object({
    kind: MISSING_KIND.schema,
    country: CountryRef.nullable().describe('Country concerned; null if it is the whole report'),
    year: z.int().describe('Year of the report'),
    what: z.string().describe('What is missing'),
    leads: z
      .array(
        z
          .object({
            sourceUrl: z.url().describe('Where the text is likely to be'),
            note: z.string().describe('What is expected there, and why it was not read'),
          })
          .meta({ id: 'TextLead' }),
      )
      .describe('Where the text is likely to be; empty if nobody knows'),
  })
  .meta({ id: 'Missing', description: 'Something that a reader with the right text could settle' });

export type Missing = Fact<typeof Missing>;

interface MissingFilter extends CountriesFilter {
  readonly kind?: readonly Missing['kind'][] | undefined;
  readonly year?: readonly number[] | undefined;
}

type Gap = Omit<Missing, 'leads' | 'country'> & { readonly iso2?: string | null };

const FALL_REASONS = {
  not_read: 'what State said of why it fell from the Watch List to Tier 3 was not read',
  unsettled: 'only a paraphrase, a formula or press was read on why it fell from the Watch List to Tier 3',
} as const;

function findGapsOfAllKinds(release: Release): readonly Gap[] {
  const { tables } = release;
  const upcoming = tables.awaited_reports.filter(({ year }) => !release.years.includes(year));
  return [
    ...upcoming
      .filter(({ published }) => published !== null)
      .map(
        ({ year }): Gap => ({ kind: 'report', year, what: 'the report is out; its rankings were not found' }),
      ),
    ...tables.known_gaps.map(({ iso2, year, what, gap_kind: kind }): Gap => ({ kind, iso2, year, what })),
    ...tables.placements
      .filter(({ evidence }) => evidence === 'single_source' || evidence === 'derived')
      .map(
        ({ iso2, year, evidence }): Gap => ({
          kind: 'second_source',
          iso2,
          year,
          what:
            evidence === 'derived'
              ? 'the placement is worked out; no source that was read states it'
              : 'the placement rests on one source',
        }),
      ),
    ...tables.waiver_lists
      .filter(({ complete }) => !complete)
      .map(({ year, basis }): Gap => ({ kind: 'waiver_list', year, what: basis })),
    ...tables.determination_gaps.map(
      ({ fiscal_year, what }): Gap => ({
        kind: 'determinations',
        year: fiscal_year - 1,
        what: `fiscal year ${fiscal_year}: ${what}`,
      }),
    ),
    ...tables.child_soldiers_years.flatMap(({ year, what }): Gap[] =>
      what === null ? [] : [{ kind: 'child_soldiers_list', year, what }],
    ),
    ...findOutcomes(release, DOWNGRADES).flatMap(({ country: { iso2 }, year }): Gap[] => {
      const reason = getStatedReason(release, iso2, year);
      return reason === 'not_read' || reason === 'unsettled'
        ? [{ kind: 'downgrade_statement', iso2, year, what: FALL_REASONS[reason] }]
        : [];
    }),
  ];
}

const allMissing = (release: Release): readonly Missing[] =>
  findGapsOfAllKinds(release)
    .map(({ iso2, kind, year, what }) => ({
      kind,
      country: iso2 == null ? null : toRef(release.countries.find(iso2)),
      year,
      what,
      leads: release.tables.text_leads
        .filter((lead) => lead.missing === kind && lead.year === year)
        .map(({ url: sourceUrl, note }) => ({ sourceUrl, note })),
    }))
    .sort(
      (a, b) =>
        compareCells(MISSING_KIND.values.indexOf(a.kind), MISSING_KIND.values.indexOf(b.kind)) ||
        compareCells(b.year, a.year) ||
        compareCells(a.country?.name ?? '', b.country?.name ?? ''),
    );

/**
 * What the dataset lacks and a reader may have, by kind, newest first.
 * @throws `invalid-argument` for an unknown country, group, region or year
 */
export function findMissing(release: Release, filter: MissingFilter = {}): readonly Missing[] {
  const countries = requestedCountries(release, filter);
  return release
    .derive(allMissing)
    .filter(
      ({ kind, country, year }) =>
        (!filter.kind || filter.kind.includes(kind)) &&
        (!filter.year || filter.year.includes(year)) &&
        (!countries || (country !== null && countries.has(country.iso2))),
    );
}
