import type { CountryClock, CountryStanding } from '../../dataset/country-clock.js';
import { countsByState } from '../../dataset/counts-by-state.js';
import { PrecedentSummary } from '../../dataset/precedents-summary.js';
import { nameInSentence } from '../../domain/sentences.js';
import { valueForReaders } from '../../domain/vocabulary/value-words.js';
import { countriesAndTerritories, joinWords } from '../../engine/english.js';
import type { Status } from '../../engine/vocabulary.js';
import { describeFilters } from '../../kit/filters-in-words.js';
import { besideStated } from '../../news/report-words.js';
import { countryClock } from '../../resources/country-clock.js';
import { precedents } from '../../resources/precedents.js';
import { report } from '../../resources/reports.js';
import { watchList } from '../../resources/watchlist.js';
import { call } from '../call-api.js';
import { responseShape } from '../output.js';
import { callOperation, type ToolHandlers, type ToolOutputs } from '../tool.js';

const LIMITS = [
  ['Out of waivers', 'final_year'],
  ['Just back from Tier 3, one year only', 'relisting_limit'],
];

/** What was so of countries with a status: `4 of them out of waivers`. */
const STATUS_PHRASES: Readonly<Record<string, string>> = {
  clock_running: 'with a year left',
  waiver_required: 'only with a waiver to stay',
  final_year: 'out of waivers',
  relisting_limit: 'just back from Tier 3',
} satisfies Partial<Record<Status, string>>;

export const clockOutputs: ToolOutputs = {
  get_clock: { ...responseShape([countryClock]), precedents: PrecedentSummary },
};

export const clock: ToolHandlers = {
  async get_clock(requested, context, words) {
    const { answer, sentence } = await callOperation(requested, context, words);
    const { country, year, whatIf } = answer as CountryClock;
    if (requested.detail !== 'true' || whatIf !== null) return { answer, sentence };
    const { release, asOf } = requested;
    const position = { like: country.iso2, likeYear: year, release, asOf };
    const { url, summary } = await call(precedents, position, context);
    return { answer: { ...answer, precedents: { url, ...summary } }, sentence };
  },

  async list_watch_list(requested, context) {
    const { release, asOf, year: given, ...filters } = requested;
    const answer = await call(watchList, requested, context);
    const { year, totals } = await call(report, { year: given ?? 'latest', release, asOf }, context);
    const all: number | null = totals['2WL'];
    if (all === null)
      return { answer, sentence: `The ${year} report had no Tier 2 Watch List: the list began in 2004.` };
    const { items, total } = answer as { items: readonly CountryStanding[]; total: number };
    const phrase = LIMITS.flatMap(([what, status]) => {
      const names = items
        .filter((each) => each.status === status)
        .map(({ country }) => nameInSentence(country));
      return names.length === 0 ? [] : [` ${what}: ${joinWords(names, 'and')}.`];
    });
    const { status, assumedRule, ...place } = filters;
    const wanted = status?.split(',').map((each) => STATUS_PHRASES[each] ?? valueForReaders(each)) ?? [];
    const within = describeFilters(context.release, Object.entries(place));
    const some = `${total || 'none'} of them${within} ${joinWords(wanted, 'or')}`.trim();
    const isFiltered = wanted.length > 0 || within !== '';
    const stated = besideStated(countsByState(context.release, year).get('2WL'));
    const begin = `On the Tier 2 Watch List in the ${year} report: ${all} ${countriesAndTerritories(all)}${stated}${isFiltered ? `, ${some}` : ''}${assumedRule ? `, if ${assumedRule} had governed` : ''}.`;
    const last = total > 0 && phrase.length === 0 ? ' None of them had to leave the list.' : phrase.join('');
    return { answer, sentence: `${begin}${last}` };
  },
};
