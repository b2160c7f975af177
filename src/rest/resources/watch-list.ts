import { z } from 'zod';
import { CountryOutcome, traceOfOutcome } from '../../dataset/clock.js';
import { CountryRef, refOf } from '../../dataset/countries.js';
import {
  Downgrade,
  type Downgrade as DowngradeRow,
  downgradesInWords,
  findDowngrades,
} from '../../dataset/downgrades.js';
import { countByEvidence, evidenceCounts } from '../../dataset/evidence-counts.js';
import { gapsAmong, knownGaps } from '../../dataset/known-gaps.js';
import type { Release } from '../../dataset/release.js';
import { type DocumentedSpell, documentedSpells, WatchListSpell } from '../../dataset/spells.js';
import { findWaivers, gapsOfWaivers, Waiver, type Waiver as WaiverRow } from '../../dataset/waivers.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import { WAIVER_STATE } from '../../domain/vocabulary/clock.js';
import { OUTCOMES } from '../../engine/vocabulary.js';
import { columnsOf } from '../../formats/columns.js';
import { listCell } from '../../formats/table.js';
import { include, oneOrMoreOf, placeAndReports, placementFilters } from '../parameters/parameters.js';
import { listResource, withoutCountry } from '../resource/resource.js';

const { country, evidence } = placementFilters;

/** Reports that may have had the country on the list, without anybody knowing. */
const spellGaps = (release: Release, iso2: string) =>
  gapsAmong(release, { years: release.years, countries: new Set([iso2]), tiers: ['2WL'] });

/** The country stands beside the spells in JSON, in each row of a table. */
type SpellRow = DocumentedSpell & { readonly country: WaiverRow['country'] };

const spellColumns = columnsOf<SpellRow>(
  WatchListSpell.extend({ country: CountryRef }),
  'country',
  'from',
  'to',
  'years',
  'countedYears',
  'relisted',
  {
    name: 'waiver_years',
    description: 'Years that needed a waiver',
    value: ({ waivers }) => listCell(waivers.map(({ year }) => String(year))),
  },
  'ending',
  'endedIn',
  'nextTier',
  'evidence',
);

const waiverColumns = columnsOf<WaiverRow>(Waiver);

const downgradeColumns = columnsOf<DowngradeRow>(
  CountryOutcome,
  'country',
  'year',
  'outcome',
  'waiver',
  'rule',
  'citation',
  'evidence',
);

export const countrySpells = listResource({
  operationId: 'listCountrySpells',
  path: '/countries/:country/spells',
  graphql: { field: 'spells', type: 'WatchListSpell', below: ['Country'] },
  tellsNewer: true,
  tag: 'Clock',
  summary: 'Watch-list spells of a country',
  description:
    'Unbroken years on the Tier 2 Watch List: counted years, waivers with their evidence, and how each ended.',
  context: { country: CountryRef, knownGaps },
  item: WatchListSpell,
  example: '/countries/KH/spells',
  list: ({ release, params }) => {
    const found = refOf(release.countries.find(params.country));
    const items: SpellRow[] = documentedSpells(release, found.iso2).map((spell) => ({
      country: found,
      ...spell,
    }));
    return {
      context: {
        country: found,
        knownGaps: () => spellGaps(release, found.iso2),
      },
      items,
      columns: spellColumns,
      present: withoutCountry<SpellRow>,
    };
  },
});

export const waivers = listResource({
  operationId: 'listWaivers',
  isFacts: true,
  path: '/watchlist/waivers',
  graphql: { field: 'waivers', type: 'Waiver', below: ['Country'] },
  tag: 'Clock',
  summary: 'Waivers',
  description:
    'Decisions that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3.',
  query: z.strictObject({ country, ...placeAndReports, evidence }),
  context: {
    evidenceCounts,
    knownGaps: knownGaps.describe('Reports whose waivers may not all be here, or be too many'),
  },
  contextSince: '1.4.0',
  item: Waiver,
  rows: { noun: ['waiver', 'waivers'], told: 'waivers ("who was waived in 2021")' },
  example: '/watchlist/waivers?year=2021&limit=2',
  list: ({ release, query }) => {
    const items = findWaivers(release, query);
    const context = { evidenceCounts: countByEvidence(items), knownGaps: gapsOfWaivers(release, query) };
    return { items, columns: waiverColumns, context };
  },
});

export const downgrades = listResource({
  operationId: 'listDowngrades',
  path: '/downgrades',
  graphql: { field: 'downgrades', type: 'Downgrade' },
  tellsNewer: true,
  tag: 'Clock',
  summary: 'Steps from the watch list to Tier 3',
  description:
    'Each with its outcome word, whether a waiver was still open, and with `include=trace` in JSON a trace clause by clause. Whether a country would have gone to Tier 3 on merit cannot be told from placements.',
  query: z.strictObject({
    country,
    ...placeAndReports,
    outcome: oneOrMoreOf(OUTCOMES)
      .optional()
      .describe('Outcomes')
      .register(FOR_PEOPLE, { title: 'What the law did' }),
    waiver: oneOrMoreOf(WAIVER_STATE.values)
      .optional()
      .describe('Whether a waiver was still open, or exhausted'),
    include: include('trace'),
  }),
  item: Downgrade,
  rows: {
    noun: ['step from the Watch List to Tier 3', 'steps from the Watch List to Tier 3'],
    told: 'downgrades from the watch list to Tier 3 (outcome says whether the law or the merits decided)',
    by: 'outcome',
    sentence: (items: readonly Downgrade[], told) => downgradesInWords(items, items.length, told),
  },
  example: '/downgrades?year=2022&limit=2',
  list: ({ release, query }) => ({
    items: findDowngrades(release, query),
    columns: downgradeColumns,
    ...(query.include && {
      present: (step: DowngradeRow) => ({ ...step, trace: traceOfOutcome(release, step) }),
    }),
  }),
});
