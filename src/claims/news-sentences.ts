import type { CountryRef } from '../dataset/countries.js';
import type { Change, Report } from '../dataset/reports.js';
import { compareCells } from '../domain/order.js';
import { nameInSentence } from '../domain/sentences.js';
import type { Tier } from '../domain/tier.js';
import { capitalized, countriesAndTerritories, listed, numberWord } from '../engine/english.js';

export interface LeadSentence {
  readonly id: string;
  readonly text: string;
}

interface Facts {
  readonly year: number;
  readonly report: Report;
  readonly tiers: readonly {
    readonly tier: Tier;
    readonly count: number;
    readonly before: number | null;
    readonly record: string | null;
    readonly since: number | null;
  }[];
  readonly coveredBefore: number | null;
  readonly upgrades: readonly Change[];
  readonly downgrades: readonly Change[];
  readonly automaticDowngrades: readonly Named[];
  readonly openWaiverDowngrades: readonly Named[];
  readonly relistingLimitDowngrades: readonly Named[];
  readonly waived: readonly Named[];
  readonly upgradedInTime: readonly Named[];
}

interface Named {
  readonly country: CountryRef;
}

const MOST_SENTENCES = 5;
const MOST_NAMES = 6;

export function leadOf(facts: Facts): LeadSentence[] {
  const { year, report, coveredBefore } = facts;
  if (coveredBefore === null) {
    const ofTier = (wanted: Tier) => report.totals[wanted];
    return [
      {
        id: 'first',
        text: `The ${year} report was the first, so there is no earlier one to compare it with. It ranked ${report.covered} ${countriesAndTerritories(report.covered)}: ${ofTier('1')} on Tier 1, ${ofTier('2')} on Tier 2 and ${ofTier('3')} on Tier 3.`,
      },
    ];
  }
  const sentences = [
    { id: 'to-tier-3', text: moved(facts.downgrades, ({ to }) => to === '3', 'fell to Tier 3') },
    { id: 'limit', text: limit(facts) },
    { id: 'from-tier-3', text: moved(facts.upgrades, ({ from }) => from === '3', 'moved up from Tier 3') },
    { id: 'watch-list', text: watchList(facts) },
    {
      id: 'tier-1',
      text: [
        moved(facts.upgrades, ({ to }) => to === '1', 'rose to Tier 1'),
        moved(facts.downgrades, ({ from, to }) => from === '1' && to !== '3', 'lost Tier 1'),
      ]
        .filter((text) => text !== '')
        .join(' '),
    },
    { id: 'tier-3', text: tier3(facts) },
    { id: 'moves', text: moves(facts) },
  ];
  return sentences.filter(({ text }) => text !== '').slice(0, MOST_SENTENCES);
}

/** `Chad and Laos fell to Tier 3.`, or where they are many: `18 countries and territories fell to Tier 3.` */
const moved = (changes: readonly Change[], wanted: (change: Change) => boolean, what: string): string => {
  const who = changes.filter(wanted);
  return who.length === 0 ? '' : `${capitalized(whoInWords(who))} ${what}.`;
};

function whoInWords(who: readonly Named[]): string {
  if (who.length > MOST_NAMES) return `${numberWord(who.length)} ${countriesAndTerritories(who.length)}`;
  return listed(
    [...who]
      .sort((a, b) => compareCells(a.country.name, b.country.name))
      .map(({ country }) => nameInSentence(country)),
    'and',
  );
}

function limit({
  automaticDowngrades,
  openWaiverDowngrades,
  relistingLimitDowngrades,
  waived,
  upgradedInTime,
}: Facts): string {
  const forced = [...automaticDowngrades, ...relistingLimitDowngrades];
  return [
    forced.length === 0
      ? ''
      : `${capitalized(whoInWords(forced))} had no year on the Watch List left; only an upgrade could have prevented Tier 3.`,
    openWaiverDowngrades.length === 0
      ? ''
      : `${capitalized(whoInWords(openWaiverDowngrades))} fell at the limit although a waiver was still open.`,
    upgradedInTime.length === 0
      ? ''
      : `${capitalized(whoInWords(upgradedInTime))} ${upgradedInTime.length === 1 ? 'was' : 'were'} upgraded just in time.`,
    waived.length === 0
      ? ''
      : `${capitalized(whoInWords(waived))} stayed on the Watch List only by a waiver.`,
  ]
    .filter((text) => text !== '')
    .slice(0, 2)
    .join(' ');
}

function watchList({ year, tiers }: Facts): string {
  const row = tiers.find(({ tier }) => tier === '2WL');
  if (row === undefined || row.count === 0) return '';
  return `${capitalized(numberWord(row.count))} are on the Tier 2 Watch List${against(row, year)}.`;
}

function tier3({ year, tiers }: Facts): string {
  const row = tiers.find(({ tier }) => tier === '3');
  return row === undefined ? '' : `${capitalized(numberWord(row.count))} are on Tier 3${against(row, year)}.`;
}

const REPORTS_OF_RECORD = 5;

/** `, seven fewer than a year earlier and the fewest since 2004`. */
function against({ count, before, record, since }: Facts['tiers'][number], year: number): string {
  if (!before) return ', which begins with this report';
  const difference = count - before;
  const compared =
    difference === 0
      ? 'as many as a year earlier'
      : `${numberWord(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than a year earlier`;
  const isRecord =
    since !== null && year - since >= REPORTS_OF_RECORD && (record === 'most' || record === 'fewest');
  const extreme = isRecord ? ` and the ${record} since counting began in ${since}` : '';
  return `, ${compared}${extreme}`;
}

const moves = ({ upgrades, downgrades }: Facts): string =>
  `In all, ${numberWord(upgrades.length)} moved up and ${numberWord(downgrades.length)} down.`;
