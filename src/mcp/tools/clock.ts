import type { CountryStanding } from '../../dataset/eligibility.js';
import { nameInSentence } from '../../domain/sentences.js';
import { capitalized, countriesAndTerritories, listed } from '../../engine/english.js';
import { report, reports } from '../../rest/resources/reports.js';
import { watchList } from '../../rest/resources/watchlist.js';
import { filtersInWords } from '../../rest/titles/filters-in-words.js';
import { ask } from '../ask.js';
import type { ToolAnswers } from '../tool.js';

const LIMITS = [
  ['Out of waivers', 'final_year'],
  ['Just back from Tier 3, one year only', 'relisting_limit'],
];

export const clock: ToolAnswers = {
  async list_watch_list(asked, asking) {
    const { release, asOf, year: wanted, ...filters } = asked;
    const answer = await ask(watchList, asked, asking);
    const year = wanted ?? (await ask(reports, { release, asOf }, asking)).items[0].year;
    const { totals } = await ask(report, { year, release, asOf }, asking);
    const all: number | null = totals['2WL'];
    if (all === null)
      return { answer, sentence: `The ${year} report had no Tier 2 Watch List: the list began in 2004.` };
    const { items, total } = answer as { items: readonly CountryStanding[]; total: number };
    const told = LIMITS.flatMap(([what, status]) => {
      const names = items
        .filter((each) => each.status === status)
        .map(({ country }) => nameInSentence(country));
      return names.length === 0 ? [] : [` ${what}: ${listed(names, 'and')}.`];
    });
    const asFiltered = filtersInWords(asking.release, Object.entries(filters));
    const list = `on the Tier 2 Watch List in the ${year} report`;
    const begin =
      asFiltered === ''
        ? `${capitalized(list)}: ${all} ${countriesAndTerritories(all)}.`
        : `Of the ${all} ${countriesAndTerritories(all)} ${list}, ${total || 'none'} ${total > 1 ? 'match' : 'matches'}${asFiltered}.`;
    const last = total > 0 && told.length === 0 ? ' None of them had to leave the list.' : told.join('');
    return { answer, sentence: `${begin}${last}` };
  },
};
