import type { ChildSoldiersListing } from '../../dataset/child-soldiers.js';
import type { CountryRef } from '../../dataset/countries.js';
import type { Determination } from '../../dataset/determinations.js';
import type { Placement } from '../../dataset/release.js';
import type { Change, Report } from '../../dataset/reports.js';
import type { SourceRow } from '../../domain/tables.js';
import { TIERS } from '../../domain/tier.js';
import { type Column, listCell } from '../../formats/table.js';

/* The columns of tabular answers. Every row that tells of a country begins with the same three. */

export const countryColumns = <Item extends { readonly country: CountryRef }>(): Column<Item>[] => [
  { name: 'iso2', description: 'ISO 3166-1 alpha-2 code', value: (item) => item.country.iso2 },
  { name: 'iso3', description: 'ISO 3166-1 alpha-3 code', value: (item) => item.country.iso3 },
  { name: 'country', description: 'English short name', value: (item) => item.country.name },
];

export const placementColumns: readonly Column<Placement>[] = [
  ...countryColumns<Placement>(),
  { name: 'year', description: 'Year of the report', type: 'integer', value: (item) => item.year },
  { name: 'tier', description: 'Placement: 1, 2, 2WL, 3 or SC', value: (item) => item.tier },
  { name: 'label', description: "State's name of the tier", value: (item) => item.label },
  { name: 'evidence', description: 'How well it is known', value: (item) => item.evidence },
  {
    name: 'disputed',
    description: 'Whether a source of no less weight says otherwise',
    type: 'boolean',
    value: (item) => item.disputed,
  },
  { name: 'sources', description: 'Sources that say so', value: (item) => listCell(item.sources) },
];

export const reportColumns: readonly Column<Report>[] = [
  { name: 'year', description: 'Year of the report', type: 'integer', value: (item) => item.year },
  { name: 'title', description: 'Title', value: (item) => item.title },
  {
    name: 'published_on',
    description: 'Date of publication',
    type: 'date',
    value: (item) => item.publishedOn,
  },
  { name: 'rule', description: 'Era of the law that governs it', value: (item) => item.rule },
  {
    name: 'covered',
    description: 'Number of countries covered',
    type: 'integer',
    value: (item) => item.covered,
  },
  ...TIERS.map(
    (tier): Column<Report> => ({
      name: `tier_${tier.toLowerCase()}`,
      description: `Number of countries on ${tier}`,
      type: 'integer',
      value: (item) => item.totals[tier],
    }),
  ),
  { name: 'url', description: 'Address', value: (item) => item.url },
];

export const changeColumns: readonly Column<Change>[] = [
  ...countryColumns<Change>(),
  { name: 'year', description: 'Year of the report', type: 'integer', value: (item) => item.year },
  { name: 'from', description: 'Placement before', value: (item) => item.from },
  { name: 'to', description: 'Placement in this report', value: (item) => item.to },
  {
    name: 'direction',
    description: 'upgrade, downgrade, not_comparable or not_known',
    value: (item) => item.direction,
  },
  {
    name: 'known_gaps',
    description: 'Why it is not known',
    value: (item) => listCell(item.knownGaps.map(({ year, what }) => `${year}: ${what}`)),
  },
];

export const determinationColumns: readonly Column<Determination>[] = [
  ...countryColumns<Determination>(),
  { name: 'fiscal_year', description: 'US fiscal year', type: 'integer', value: (item) => item.fiscalYear },
  {
    name: 'report_year',
    description: 'The report on which it rests',
    type: 'integer',
    value: (item) => item.reportYear,
  },
  { name: 'determination', description: 'What was determined', value: (item) => item.determination },
  {
    name: 'determined_on',
    description: 'Date, where it was read',
    type: 'date',
    value: (item) => item.determinedOn,
  },
  { name: 'basis', description: 'Where it was read', value: (item) => item.basis },
];

export const childSoldiersColumns: readonly Column<ChildSoldiersListing>[] = [
  ...countryColumns<ChildSoldiersListing>(),
  { name: 'year', description: 'Year of the report', type: 'integer', value: (item) => item.year },
  { name: 'fiscal_year', description: 'US fiscal year', type: 'integer', value: (item) => item.fiscalYear },
  { name: 'waiver', description: 'full, part, none or unread', value: (item) => item.waiver },
  { name: 'basis', description: 'Where it was read', value: (item) => item.basis },
  { name: 'note', description: 'What to mind', value: (item) => item.note },
];

export const sourceColumns: readonly Column<SourceRow>[] = (
  ['id', 'title', 'publisher', 'url', 'covers', 'kind', 'lineage'] as const
).map((name) => ({ name, description: name, value: (item) => item[name] }));
