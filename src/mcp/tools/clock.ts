import type { CountryStanding } from '../../dataset/country-clock.js';
import { nameInSentence } from '../../domain/sentences.js';
import { capitalize, countriesAndTerritories, joinWords } from '../../engine/english.js';
import { report, reports } from '../../rest/resources/reports.js';
import { watchList } from '../../rest/resources/watchlist.js';
import { describeFilters } from '../../rest/titles/filters-in-words.js';
import { call } from '../call-api.js';
import type { ToolHandlers } from '../tool.js';

const LIMITS = [
  ['Out of waivers', 'final_year'],
  ['Just back from Tier 3, one year only', 'relisting_limit'],
];

export const clock: ToolHandlers = {
  async list_watch_list(requested, context) {
    const { release, asOf, year: wanted, ...filters } = requested;
    const answer = await call(watchList, requested, context);
    const year = wanted ?? (await call(reports, { release, asOf }, context)).items[0].year;
    const { totals } = await call(report, { year, release, asOf }, context);
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
    const asFiltered = describeFilters(context.release, Object.entries(filters));
    const list = `on the Tier 2 Watch List in the ${year} report`;
    const begin =
      asFiltered === ''
        ? `${capitalize(list)}: ${all} ${countriesAndTerritories(all)}.`
        : `Of the ${all} ${countriesAndTerritories(all)} ${list}, ${total || 'none'} ${total > 1 ? 'match' : 'matches'}${asFiltered}.`;
    const last = total > 0 && phrase.length === 0 ? ' None of them had to leave the list.' : phrase.join('');
    return { answer, sentence: `${begin}${last}` };
  },
};
