import { z } from 'zod';
import { MAX_ASSUMED_PLACEMENTS } from '../../dataset/assumed-history.js';
import { reportOf } from '../../dataset/reports.js';
import { nameInSentence } from '../../domain/sentences.js';
import { Vote } from '../../domain/tier.js';
import { countriesAndTerritories, listed, outOf } from '../../engine/english.js';
import type { Status } from '../../engine/vocabulary.js';
import {
  countryEligibility,
  watchList as resource,
  simulate as whatIf,
} from '../../rest/resources/eligibility.js';
import {
  askResource,
  countryInput,
  detailInput,
  editionInput,
  editionOf,
  inputOf,
  shortened,
  yearInput,
} from '../ask-resource.js';
import { tool } from '../tool.js';

/** Of the reasons the trace comes on demand. */
const REASONS = { withoutDetail: ['wouldChange'] };

const INCLUDING_TRACE = { include: 'trace' };

interface Explained {
  readonly sentence: string;
}

export const eligibility = tool({
  name: 'eligibility',
  title: 'What the next report may say of a country',
  description:
    'Where one country stands on the watch-list clock after a report, and why: status, permitted tiers of the next report and the clause that decides; with detail, a trace clause by clause and the smallest changes that would give another answer. Whether a country would go to Tier 3 on merit cannot be told from placements.',
  input: z.strictObject({
    country: countryInput,
    ...inputOf(countryEligibility, ['year']),
    ...detailInput('trace and wouldChange'),
    ...editionInput,
  }),
  answer: async ({ country, release, asOf, detail, ...query }, context) => {
    const asked = { country, query: { ...query, ...(detail && INCLUDING_TRACE) } };
    const answer = await askResource(countryEligibility, asked, { release, asOf }, context);
    return {
      answer: detail ? answer : shortened(answer, REASONS),
      sentence: (answer as Explained).sentence,
    };
  },
});

const placement = z.strictObject({
  year: yearInput.describe('Report year'),
  tier: Vote.describe('Assumed tier; NR: not covered by the report'),
});

const LEFT = { withoutDetail: [...REASONS.withoutDetail, 'outcomes', 'notCovered'] };

const PAIRS = /^\d{4}:\w+(,\d{4}:\w+)*$/;

/** Placements as REST writes them, `2026:2WL,2027:3`, or one placement. */
function readPairs(given: unknown): unknown {
  if (Array.isArray(given))
    return given.flatMap((each) => (typeof each === 'string' ? readPairs(each) : each));
  if (typeof given === 'string' && PAIRS.test(given))
    return given.split(',').map((pair) => {
      const [year, tier] = pair.split(':');
      return { year: Number(year), tier };
    });
  return typeof given === 'object' && given !== null ? [given] : given;
}

export const simulate = tool({
  name: 'simulate',
  title: 'What if: the watch-list clock over another history or law',
  description:
    "The engine's answer to a what-if: a country's real history, a made-up one, or assumed placements that are added to or replace real ones; under each year's own law, or one era's rules for every year. Give a country, a history, or both.",
  input: z.strictObject({
    country: countryInput.optional().describe('Whose real history it begins with'),
    history: z
      .array(placement)
      .min(1)
      .max(MAX_ASSUMED_PLACEMENTS)
      .optional()
      .describe('Placements that are added, or put in the place of real ones'),
    ...inputOf(whatIf, ['year', 'rules']),
    ...detailInput('trace, wouldChange and the outcome of every report'),
    ...editionInput,
  }),
  prepare: { history: readPairs },
  answer: async ({ history, release, asOf, detail, ...asked }, context) => {
    const written = history?.map((each) => `${each.year}:${each.tier}`);
    const query = { ...asked, history: written, ...(detail && INCLUDING_TRACE) };
    const answer = await askResource(whatIf, { query }, { release, asOf }, context);
    const { assumptions } = answer as { readonly assumptions: string };
    return {
      answer: detail ? answer : shortened(answer, LEFT),
      // First of all, so that no model quotes the rest as a fact.
      sentence: `${assumptions}. ${(answer as Explained).sentence}`,
    };
  },
});

/** Statuses with nothing left to keep a country on the list. */
const OUT_OF_WAIVERS: readonly Status[] = ['final_year', 'relisting_limit'];

interface Listed {
  readonly total: number;
  readonly items: readonly {
    readonly country: { readonly iso2: string; readonly name: string };
    readonly status: Status;
  }[];
}

export const watchList = tool({
  name: 'watchlist',
  title: 'The Tier 2 Watch List and its clock',
  description:
    'Every country on the Tier 2 Watch List after a report, the most urgent first: its counted year, waivers used and left, status, and what the next report may say by 22 U.S.C. 7107(b). Use it for "who must be downgraded next" and "who has run out of waivers".',
  input: z.strictObject({
    ...inputOf(resource, ['year', 'status', 'country', 'region', 'group', 'membership']),
    ...editionInput,
  }),
  answer: async ({ release: version, asOf, ...query }, context) => {
    const edition = { release: version, asOf };
    const answer = (await askResource(resource, { query }, edition, context)) as Listed;
    const release = await editionOf(edition, context);
    const { year = release.newestYear } = query as { readonly year?: number };
    const all = reportOf(release, year).totals['2WL'] ?? 0;
    return { answer, sentence: sentenceOf(answer, year, all) };
  },
});

function sentenceOf({ items, total }: Listed, year: number, all: number): string {
  const list = `the Tier 2 Watch List after the ${year} report`;
  if (all === 0) return `No country is on ${list}.`;
  if (total === 0) return `None of the ${all} ${countriesAndTerritories(all)} on ${list} is like that.`;
  const exhausted = items.filter(({ status }) => OUT_OF_WAIVERS.includes(status));
  const names = listed(
    exhausted.map(({ country }) => nameInSentence(country)),
    'and',
  );
  const last = names === '' ? 'None of them has run out of waivers' : `No waiver is left to ${names}`;
  return `${outOf(total, all)} ${countriesAndTerritories(all)} ${total === 1 ? 'is' : 'are'} on ${list}. ${last}.`;
}
