import { z } from 'zod';
import { reportOf } from '../../dataset/reports.js';
import { nameInSentence } from '../../domain/article.js';
import { countriesAndTerritories, listed, outOf } from '../../engine/english.js';
import type { Status } from '../../engine/vocabulary.js';
import { watchList as resource } from '../../rest/resources/eligibility.js';
import { askResource } from '../ask-resource.js';
import { editionInput, editionOf } from '../edition-input.js';
import { inputOf } from '../input-of.js';
import { tool } from '../tool.js';

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
