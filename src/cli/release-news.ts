import type { CountryOutcome } from '../dataset/clock.js';
import type { CountryRef } from '../dataset/countries.js';
import { type Change, toSide } from '../dataset/tier-changes.js';
import { TIER_LABELS, type Tier } from '../domain/tier.js';
import type { FirstTime, News } from '../news/news.js';
import { withFootnote } from '../news/news-sentences.js';

/** Placements that the rules don't allow; the list may have been misread. */
export const contradictionLines = ({ contradictions }: News): readonly string[] =>
  section('Placements that the rules do not permit: check them again', contradictions, outcome);

/** Formats the news of a report for whoever drafts it. */
export function newsText(news: News): string {
  const { year, report, tiers, coveredBefore } = news;
  return [
    `What is new in the ${year} report: ${report.covered} covered${coveredBefore === null ? '' : ` (${coveredBefore} before)`}.`,
    ...news.lead.map((sentence) => `  ${withFootnote(sentence)}`),
    ...tiers.map(
      ({ tier, count, before, record, comparedSince }) =>
        `  ${TIER_LABELS[tier]}: ${count}${before === null ? '' : ` (${before} before)`}${record === null ? '' : record === 'not_known' ? ', unknown whether a record' : `, the ${record} since ${comparedSince}`}`,
    ),
    ...contradictionLines(news),
    ...section('Down', news.downgrades, change),
    ...section('Up', news.upgrades, change),
    ...section('Into or out of the ranking', news.notComparable, change),
    ...section('Unknown whether they moved', news.notKnown, change),
    ...section('Automatic downgrades to Tier 3', news.automaticDowngrades, outcome),
    ...section('Tier 3 at the limit with a waiver left', news.openWaiverDowngrades, outcome),
    ...section('Downgrades by the limit of a relisting', news.relistingLimitDowngrades, outcome),
    ...section('Kept on the watch list by a waiver', news.waived, outcome),
    ...section('At the limit, and upgraded', news.upgradedInTime, outcome),
    ...section('In a report for the first time', news.firstListings, ({ name }: CountryRef) => name),
    ...section('On a tier for the first time', news.firstTimes, first),
    ...section('Unknown whether for the first time', news.firstsNotKnown, first),
    '',
  ].join('\n');
}

function section<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string[] {
  return items.length === 0 ? [] : [`${title} (${items.length})`, ...items.map((item) => `  ${line(item)}`)];
}

const outcome = ({ country, sentence, citation }: CountryOutcome): string =>
  `${country.name}: ${sentence} (${citation})`;

const first = ({ country, tier }: FirstTime): string => `${country.name}: ${TIER_LABELS[tier]}`;

const change = (row: Change): string =>
  `${row.country.name}: ${words(toSide(row, 'fromTier'))} to ${words(toSide(row, 'toTier'))}`;

const words = (side: Tier | null | 'not_known'): string =>
  side === null ? 'not in the report' : side === 'not_known' ? 'not known' : TIER_LABELS[side];
