import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { onTier } from '../../claims/placement-words.js';
import { CountryRef } from '../../dataset/countries.js';
import { HistoryItem, type Placement } from '../../dataset/placement.js';
import { MEANINGS_OF_CELLS } from '../../dataset/wide.js';
import { isWeak } from '../../domain/evidence.js';
import { groupBy } from '../../domain/group-by.js';
import { nameInSentence } from '../../domain/sentences.js';
import { isTier, TIERS } from '../../domain/tier.js';
import { countriesAndTerritories, joinWords, numberWord } from '../../engine/english.js';
import { describeFilters } from '../../kit/filters-in-words.js';
import { describeTierCount } from '../../news/report-words.js';
import { countryTiers, tiers } from '../../resources/tiers.js';
import { buildUrl, call, callPath, rejectArgument, type ToolContext, type UrlResponse } from '../call-api.js';
import { responseShape } from '../output.js';
import {
  omitKeys,
  type ToolArguments,
  type ToolHandlers,
  type ToolOutputs,
  type ToolResponse,
} from '../tool.js';

export const Named = CountryRef.pick({ iso2: true, name: true });

export const tierOutputs: ToolOutputs = {
  get_tiers: {
    ...responseShape([tiers]),
    country: CountryRef,
    items: z.array(HistoryItem.extend({ country: Named, tiers: z.record(z.string(), z.string()) })),
    weak: z.array(z.object({})),
    reasons: z.record(z.string(), z.string()),
  },
};

export const tierHandlers: ToolHandlers = {
  async get_tiers({ detail, ...requested }, context) {
    const { country = '', group, region } = requested;
    const isOne = !country.includes(',') || context.release.countries.isWithComma(country);
    if (country !== '' && isOne && !(group ?? region)) return historyAnswer(requested, detail, context);
    if (detail === 'true') rejectArgument('detail', 'is for one country, without region and group');
    return tableAnswer(requested, context);
  },
};

async function historyAnswer(requested: ToolArguments, detail: string | undefined, context: ToolContext) {
  const isDetailed = detail === 'true';
  const whole = await call(
    countryTiers,
    { ...requested, ...(isDetailed && { include: 'sources' }) },
    context,
  );
  const { country, items, total } = whole as { country: CountryRef; items: Placement[]; total: number };
  const [first, last] = [items[0], items.at(-1)];
  const { year, from, to, tier, evidence, disputed } = requested;
  const inWords = (filters: object) => describeFilters(context.release, Object.entries(filters));
  const phrase = inWords({ tier, evidence, disputed });
  const short = items.map((item: UrlResponse) => omitKeys(item, ...(item.disputed ? [] : ['disputed'])));
  return {
    answer: isDetailed ? whole : { ...omitKeys(whole, 'next'), items: short },
    sentence:
      first && last
        ? `${country.name}: ${total} ${total === 1 ? 'report' : 'reports'} from ${first.year} to ${last.year}${phrase && ` ${total === 1 ? 'matches' : 'match'}${phrase}`}, last ${onTier(last.tier)} in ${last.year}.`
        : `No report${inWords({ year, from, to, tier, evidence, disputed })} placed ${nameInSentence(country)} on a tier, as far as this release knows.`,
  };
}

/** A tier, the reason for none, or null before and after a code existed. */
type TierOrReason = string | null;

interface TableItem {
  readonly country: z.output<typeof Named>;
  readonly tiers: Readonly<Record<string, TierOrReason>>;
}

/** Maximum number of countries named in the sentence; more are counted by tier. */
const MAX_NAMED = 10;

const WITHOUT_TIER: Readonly<Record<string, string>> = {
  NR: 'not in the report',
  NK: 'not known',
  NM: 'not a member then',
  LO: 'left out by the filters',
};

/** One item for each country, from the wide table. */
async function tableAnswer(requested: ToolArguments, context: ToolContext): Promise<ToolResponse> {
  const { country, group, region } = requested;
  if (!(country ?? group ?? region))
    rejectArgument('country', 'is missing: give countries, a region or a group');
  const { path, left } = buildUrl(tiers, requested);
  const { text } = await callPath(`${path}.csv`, { ...left, shape: 'wide' }, context);
  const rows: Readonly<Record<string, string>>[] = parse(text, { columns: true });
  const items = rows.map(({ iso2 = '', iso3: _, country: name = '', ...cells }): TableItem => {
    const byYear = Object.entries(cells).map(([year, cell]) => [year, cell === '' ? null : cell]);
    return { country: { iso2, name }, tiers: Object.fromEntries(byYear) };
  });
  const given = new Set(items.flatMap(({ tiers }) => Object.values(tiers)));
  const reasons = Object.fromEntries(Object.entries(MEANINGS_OF_CELLS).filter(([cell]) => given.has(cell)));
  const whole = await call(tiers, { ...requested, limit: 1 }, context);
  const weak = await findWeak(requested, context);
  return {
    answer: {
      ...omitKeys(whole, 'next'),
      url: whole.url.replace(/[?&]limit=1\b/, '').replace(/^([^?&]*)&/, '$1?'),
      total: items.length,
      items,
      ...(weak.length > 0 && { weak }),
      ...(Object.keys(reasons).length > 0 && { reasons }),
    },
    sentence: describeTable(items, describeFilters(context.release, Object.entries({ group, region }))),
  };
}

/** Placements that rest on one source or are disputed: an item has no grade for each year. */
async function findWeak(requested: ToolArguments, context: ToolContext) {
  const filters = [{ evidence: 'single_source,derived' }, { disputed: true }];
  const found = await Promise.all(
    filters.map(async (filter) => (await call(tiers, { ...filter, ...requested }, context)).items),
  );
  const weak = (found.flat() as readonly Placement[])
    .filter(isWeak)
    .map(({ country: { iso2 }, year, evidence, disputed }) => ({ iso2, year, evidence, disputed }));
  return [...new Map(weak.map((each) => [`${each.iso2}${each.year}`, each])).values()];
}

function describeTable(items: readonly TableItem[], place: string): string {
  const last = Object.keys(items[0]?.tiers ?? {}).at(-1);
  if (last === undefined) return 'No placement that fits is known.';
  const getCell = ({ tiers }: TableItem): TierOrReason => tiers[last] ?? null;
  if (items.length <= MAX_NAMED) {
    const placed = items.map((item) => `${nameInSentence(item.country)} ${describeCell(getCell(item))}`);
    return `In the ${last} report: ${joinWords(placed, 'and')}.`;
  }
  const counts = groupBy(items, getCell);
  const counted = [...TIERS, ...Object.keys(WITHOUT_TIER), null].flatMap((cell) => {
    const number = counts.get(cell)?.length ?? 0;
    if (number === 0) return [];
    return isTier(cell) ? describeTierCount(number, cell) : `${numberWord(number)} ${describeCell(cell)}`;
  });
  return `In the ${last} report, of ${items.length} ${countriesAndTerritories(items.length)}${place}: ${joinWords(counted, 'and')}.`;
}

const describeCell = (cell: TierOrReason): string =>
  isTier(cell) ? onTier(cell) : (WITHOUT_TIER[cell ?? ''] ?? 'not in existence then');
