import { LIMITS } from '../../dataset/precedents-summary.js';
import { nameInSentence } from '../../domain/sentences.js';
import { countriesAndTerritories, listed } from '../../engine/english.js';
import { countryEligibility, simulate, watchList } from '../../rest/resources/eligibility.js';
import { countryPrecedents, precedents } from '../../rest/resources/precedents.js';
import { report, reports } from '../../rest/resources/reports.js';
import { argument, argumentsOf, detailArgument, pageArguments } from '../arguments.js';
import { ask, refuse } from '../ask.js';
import { tool, without } from '../tool.js';
import { conditions } from './words.js';

export const listWatchList = tool({
  name: 'list_watch_list',
  title: 'The Tier 2 Watch List and its clock',
  description:
    'Every country on the Tier 2 Watch List after a report, most urgent first: its counted year, waivers used and left, status, and what the next report may say by 22 U.S.C. 7107(b). For "who must be downgraded next" and "who has run out of waivers" (status final_year, relisting_limit).',
  input: argumentsOf([watchList]),
  answer: async (asked, asking) => {
    const answer = await ask(watchList, asked, asking);
    const { release, asOf } = asked;
    const year = asked.year ?? (await ask(reports, { release, asOf }, asking)).items.at(-1).year;
    const { totals } = await ask(report, { year, release, asOf }, asking);
    const all = totals['2WL'];
    if (all === null)
      return { answer, sentence: `The ${year} report had no Tier 2 Watch List: the list began in 2004.` };
    const { items, total } = answer;
    const namesOf = (wanted: string) =>
      listed(
        items.flatMap(({ country, status }: Standing) =>
          status === wanted ? [nameInSentence(country)] : [],
        ),
        'and',
      );
    const told = [
      ['Out of waivers', namesOf('final_year')],
      ['Just back from Tier 3, one year only', namesOf('relisting_limit')],
    ].filter(([, names]) => names !== '');
    const { year: _, ...filters } = asked;
    const asFiltered = conditions(filters);
    const list = `the ${all} ${countriesAndTerritories(all)} on the Tier 2 Watch List in the ${year} report`;
    const begin =
      asFiltered === ''
        ? `${listOf(all, year)}.`
        : `${total} of ${list} ${total === 1 ? 'matches' : 'match'} (${asFiltered}).`;
    const last =
      total > 0 && told.length === 0
        ? ' None of them had to leave the list.'
        : told.map(([what, names]) => ` ${what}: ${names}.`).join('');
    return { answer, sentence: `${begin}${last}` };
  },
});

interface Standing {
  readonly country: Parameters<typeof nameInSentence>[0];
  readonly status: string;
}

const listOf = (all: number, year: string): string =>
  `${all} ${countriesAndTerritories(all)} ${all === 1 ? 'was' : 'were'} on the Tier 2 Watch List in the ${year} report`;

const REASONS = detailArgument('trace and wouldChange');
const including = (detail: string | undefined) => detail === 'true' && { include: 'trace' };

export const getEligibility = tool({
  name: 'get_eligibility',
  title: 'What the next report may say of a country',
  description:
    'Where one country stands on the watch-list clock after a report, and why: status, permitted tiers of the next report and the clause that decides; with detail, a trace clause by clause and the smallest changes that would give another answer. Whether a country would go to Tier 3 on merit cannot be told from placements. For a group see list_watch_list.',
  input: { ...argumentsOf([countryEligibility], ['country', 'year']), ...REASONS },
  needed: ['country'],
  answer: async ({ detail, ...asked }, asking) => {
    const answer = await ask(countryEligibility, { ...asked, ...including(detail) }, asking);
    return { answer: detail === 'true' ? answer : without(answer, 'wouldChange'), sentence: answer.sentence };
  },
});

const placement = {
  type: 'object',
  properties: {
    year: { type: 'integer', description: 'Report year' },
    tier: { type: 'string', enum: ['1', '2', '2WL', '3', 'SC', 'NR'], description: 'NR: not covered' },
  },
  required: ['year', 'tier'],
};

export const simulateClock = tool({
  name: 'simulate_clock',
  title: 'What if: the watch-list clock over another history or law',
  description:
    "The engine's answer to a what-if: a country's real history, a made-up one, or assumed placements that are added to or replace real ones; under each year's own law, or one era's rules for every year. Give a country, a history, or both.",
  input: {
    ...argumentsOf([simulate], ['country', 'year', 'rules']),
    history: argument({
      type: 'array',
      items: placement as never,
      description: 'Placements that are added, or put in the place of real ones',
    }),
    ...REASONS,
  },
  answer: async ({ detail, ...asked }, asking) => {
    const answer = await ask(simulate, { ...asked, ...including(detail) }, asking);
    const short = without(answer, 'wouldChange', 'outcomes', 'notCovered');
    // First of all, so that no model quotes the rest as a fact.
    return {
      answer: detail === 'true' ? answer : short,
      sentence: `${answer.assumptions}. ${answer.sentence}`,
    };
  },
});

export const findPrecedents = tool({
  name: 'find_precedents',
  title: 'What happened to others in the same position',
  description:
    'Every earlier case of a country in a position on the watch-list clock, and what the next report did: a summary with shares, under the law in force and before, and sentences to quote; with detail, every case. Give a country (its position after the newest report, or after year, is meant) or status, not both. These are cases, not a forecast: repeat the limits of the summary when you quote it.',
  input: {
    ...argumentsOf([countryPrecedents], ['country', 'year']),
    ...argumentsOf([precedents]),
    ...pageArguments,
    ...detailArgument('the cases, one by one'),
  },
  answer: async ({ detail, ...asked }, asking) => {
    if (asked.country !== undefined && asked.status !== undefined)
      refuse('status', 'does not go with country: give one of them');
    const answer = await ask(asked.country === undefined ? precedents : countryPrecedents, asked, asking);
    const { summary } = answer;
    const short = { ...without(answer, 'items', 'next'), summary: without(summary, 'byOutcome', 'byTier') };
    return { answer: detail === 'true' ? answer : short, sentence: `${summary.sentence} ${LIMITS.forecast}` };
  },
});
