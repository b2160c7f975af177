import type { CountryOutcome } from '../dataset/clock.js';
import type { CountryRef } from '../dataset/countries.js';
import { type Change, toSide } from '../dataset/tier-changes.js';
import { TIER_LABELS, type Tier } from '../domain/tier.js';
import { byOutcome } from '../engine/outcome-words.js';
import type { FirstTime, News } from '../news/news.js';
import { describeRecord, FIRSTS, type TierCount, withFootnote } from '../news/report-words.js';

/** Placements that the rules don't allow; the list may have been misread. */
export const contradictionLines = ({ contradictions }: News): readonly string[] =>
  section('Placements that the rules do not permit: check them again', contradictions, outcome);

/** Formats the news of a report for whoever drafts it. */
export function newsText(news: News): string {
  const { year, report, tiers, coveredBefore } = news;
  const atLimit = [
    ...news.automaticDowngrades,
    ...news.openWaiverDowngrades,
    ...news.relistingLimitDowngrades,
    ...news.waived,
    ...news.upgradedInTime,
  ];
  return [
    `What is new in the ${year} report: ${report.covered} covered${coveredBefore === null ? '' : ` (${coveredBefore} before)`}.`,
    ...news.lead.map((sentence) => `  ${withFootnote(sentence)}`),
    ...tiers.map(
      (row) =>
        `  ${TIER_LABELS[row.tier]}: ${row.count}${row.before === null ? '' : ` (${row.before} before)`}${record(row, year)}`,
    ),
    ...contradictionLines(news),
    ...section('Down', news.downgrades, change),
    ...section('Up', news.upgrades, change),
    ...section('Into or out of the ranking', news.notComparable, change),
    ...section('Unknown whether they moved', news.notKnown, change),
    ...byOutcome(atLimit).flatMap(([title, steps]) => section(title, steps, outcome)),
    ...section(FIRSTS.firstListings, news.firstListings, ({ name }: CountryRef) => name),
    ...section(FIRSTS.firstTimes, news.firstTimes, first),
    ...section(FIRSTS.firstsNotKnown, news.firstsNotKnown, first),
    '',
  ].join('\n');
}

function section<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string[] {
  return items.length === 0 ? [] : [`${title} (${items.length})`, ...items.map((item) => `  ${line(item)}`)];
}

const outcome = ({ country, sentence, citation }: CountryOutcome): string =>
  `${country.name}: ${sentence} (${citation})`;

function record(row: TierCount, year: number): string {
  const text = row.record === 'not_known' ? 'unknown whether a record' : describeRecord(row, year);
  return text && `, ${text}`;
}

const first = ({ country, tier }: FirstTime): string => `${country.name}: ${TIER_LABELS[tier]}`;

const change = (row: Change): string =>
  `${row.country.name}: ${words(toSide(row, 'fromTier'))} to ${words(toSide(row, 'toTier'))}`;

const words = (side: Tier | null | 'not_known'): string =>
  side === null ? 'not in the report' : side === 'not_known' ? 'not known' : TIER_LABELS[side];
