import type { CountryOutcome } from '../dataset/clock.js';
import { byPopulation } from '../dataset/populations.js';
import type { Report } from '../dataset/reports.js';
import type { Change } from '../dataset/tier-changes.js';
import { WEAK_SIGN } from '../domain/evidence.js';
import { compareCells } from '../domain/order.js';
import { nameInSentence } from '../domain/sentences.js';
import { hasTerritory } from '../domain/territories.js';
import type { Tier } from '../domain/tier.js';
import { capitalize, joinWords, numberAtStart, numberWord, placesNoun } from '../engine/english.js';
import { hadOpenWaiver } from '../engine/forced.js';

export interface LeadSentence {
  readonly id: string;
  readonly text: string;
  /** Explains symbols in the sentence, which may be quoted alone; `null` if it has none. */
  readonly footnote: string | null;
}

/** A sentence with its footnote, for copying and printing. */
export const withFootnote = ({ text, footnote }: LeadSentence): string =>
  footnote === null ? text : `${text} ${footnote}`;

interface NewsFacts {
  readonly year: number;
  readonly report: Report;
  readonly tiers: readonly {
    readonly tier: Tier;
    readonly count: number;
    readonly before: number | null;
    readonly record: string | null;
    readonly comparedSince: number | null;
  }[];
  /** Number of countries covered, as a phrase. */
  readonly covered: string;
  readonly coveredBefore: number | null;
  readonly upgrades: readonly Change[];
  readonly downgrades: readonly Change[];
  readonly automaticDowngrades: readonly Move[];
  readonly openWaiverDowngrades: readonly Move[];
  readonly relistingLimitDowngrades: readonly Move[];
  readonly waived: readonly Move[];
  readonly upgradedInTime: readonly (Move & Pick<CountryOutcome, 'waiver'>)[];
  /** Codes of countries whose change or waiver rests on a single source or is disputed. */
  readonly weak: ReadonlySet<string>;
  /** Tiers on which the report had a territory. */
  readonly territories: ReadonlySet<Tier>;
  /** Tiers on which a gap may hide countries, in the report and in the preceding one. */
  readonly mayHaveMore: ReadonlySet<Tier>;
  readonly mayHaveHadMore: ReadonlySet<Tier>;
  /** What State counted where our count differs, in the report and in the preceding one. */
  readonly stated: ReadonlyMap<Tier, number>;
  readonly statedBefore: ReadonlyMap<Tier, number>;
}

type Move = Pick<Change, 'country' | 'fromTier' | 'toTier'>;

const MAX_SENTENCES = 5;
const MAX_NAMES = 8;
/** Number of countries named if there are too many to name all. */
const NAMES_OF_MANY = 2;

/** The lead of the news: up to five sentences, most important first. */
export function toLead(facts: NewsFacts): LeadSentence[] {
  const { year, report, coveredBefore } = facts;
  if (coveredBefore === null) {
    const ofTier = (wanted: Tier) => report.totals[wanted];
    return [
      {
        id: 'first',
        text: `The ${year} report was the first, so there is no earlier one to compare it with. It ranked ${facts.covered}: ${ofTier('1')} on Tier 1, ${ofTier('2')} on Tier 2 and ${ofTier('3')} on Tier 3.`,
        footnote: null,
      },
    ];
  }
  const onList = toWatchList(facts);
  const sentences = [
    {
      id: 'to-tier-3',
      text: moved(
        facts,
        facts.downgrades.filter(({ toTier: to }) => to === '3'),
        'fell to Tier 3, the lowest rank',
      ),
    },
    {
      id: 'to-watch-list',
      text: moved(facts, onList.who, onList.did),
    },
    { id: 'watch-list', text: watchList(facts) },
    { id: 'tier-1', text: tier1(facts) },
    {
      id: 'from-tier-3',
      text: moved(
        facts,
        facts.upgrades.filter(({ fromTier: from }) => from === '3'),
        'rose from Tier 3',
      ),
    },
    { id: 'limit', text: limit(facts) },
    { id: 'tier-3', text: tier3(facts) },
    { id: 'moves', text: describeMoves(facts) },
  ];
  return sentences
    .filter(({ text }) => text !== '')
    .slice(0, MAX_SENTENCES)
    .map((sentence) => ({ ...sentence, footnote: sentence.text.includes(WEAK_SIGN) ? WEAK_MEANING : null }));
}

const WEAK_MEANING = `${WEAK_SIGN} Rests on one source, or is disputed.`;
const NO_SIGNS: ReadonlySet<string> = new Set();

/** Maximum number of countries named in a headline; more are counted. */
const MAX_IN_HEADLINE = 3;

/** The heading of a report as a clause: "Chad and Laos fell to Tier 3; the Watch List shrank to 25, its smallest yet". */
export function toHeadline(facts: NewsFacts): string {
  const { coveredBefore, covered, report, tiers, downgrades, upgrades } = facts;
  if (coveredBefore === null) return `the first report ranked ${covered}`;
  const part = (who: readonly Move[], what: string) =>
    who.length === 0 ? [] : [`${whoInWords(who, { ...facts, weak: NO_SIGNS }, MAX_IN_HEADLINE)} ${what}`];
  const onList = toWatchList(facts);
  const list = tiers.find(({ tier }) => tier === '2WL');
  const isLong = list !== undefined && isOfMany(list.comparedSince, report.year);
  const record = isLong && (list.record === 'most' || list.record === 'fewest') ? list.record : null;
  const parts = [
    ...part(
      downgrades.filter(({ toTier: to }) => to === '3'),
      'fell to Tier 3',
    ),
    ...(record && list
      ? [
          `the Watch List ${record === 'most' ? 'grew' : 'shrank'} to ${numberWord(list.count)}${besideStated(facts.stated.get('2WL'))}, its ${record === 'most' ? 'longest' : 'smallest'} yet`,
        ]
      : []),
    ...part(onList.who, onList.did),
    ...part(
      upgrades.filter(({ fromTier: from }) => from === '3'),
      'rose from Tier 3',
    ),
    ...part(
      upgrades.filter(({ toTier: to }) => to === '1'),
      'rose to Tier 1',
    ),
  ];
  return parts.slice(0, 2).join('; ') || 'no country moved';
}

type OfList = Pick<NewsFacts, 'tiers' | 'coveredBefore' | 'downgrades'>;

const isListNew = ({ tiers, coveredBefore }: Omit<OfList, 'downgrades'>): boolean =>
  coveredBefore !== null && tiers.some(({ tier, before }) => tier === '2WL' && before === null);

/**
 * Countries that the report introducing the Watch List moved
 * to it from Tier 2; the preceding report had no such tier.
 */
export const toNewList = (facts: OfList): readonly Change[] =>
  isListNew(facts)
    ? facts.downgrades.filter(({ fromTier: from, toTier: to }) => from === '2' && to === '2WL')
    : [];

/** Downgrades between tiers that the preceding report had as well. */
export const getFalls = (facts: OfList): readonly Change[] => {
  const taken = toNewList(facts);
  return facts.downgrades.filter((change) => !taken.includes(change));
};

const toWatchList = (facts: OfList): { readonly who: readonly Change[]; readonly did: string } =>
  isListNew(facts)
    ? { who: toNewList(facts), did: 'moved from Tier 2 to the new Watch List' }
    : {
        who: facts.downgrades.filter(({ toTier: to }) => to === '2WL'),
        did: 'fell to the Watch List',
      };

/** `Chad and Laos fell to Tier 3.`, or where they are many: `Russia, China and nine others fell to the Watch List.` */
const moved = (facts: Naming, who: readonly Move[], what: string): string =>
  who.length === 0 ? '' : `${capitalize(whoInWords(who, facts))} ${what}.`;

type Naming = Pick<NewsFacts, 'weak'>;

/**
 * Enumerates countries. Of more than `most`, the two largest by population are named and the
 * others counted, because a sentence does not begin with digits.
 */
function whoInWords(who: readonly Move[], { weak }: Naming, most = MAX_NAMES): string {
  const toName = ({ country }: Move) =>
    nameInSentence(country) + (weak.has(country.iso2) ? ` ${WEAK_SIGN}` : '');
  const byName = who.toSorted((a, b) => compareCells(a.country.name, b.country.name));
  if (who.length <= most) return joinWords(byName.map(toName), 'and');
  const named = who.toSorted((a, b) => byPopulation(a.country, b.country)).slice(0, NAMES_OF_MANY);
  return joinWords([...named.map(toName), `${numberWord(who.length - NAMES_OF_MANY)} others`], 'and');
}

function limit(facts: NewsFacts): string {
  const { automaticDowngrades, openWaiverDowngrades, relistingLimitDowngrades, waived, upgradedInTime } =
    facts;
  const groups: readonly (readonly [who: readonly Move[], what: string])[] = [
    [
      [...automaticDowngrades, ...relistingLimitDowngrades],
      'had no year left on the Watch List; only an upgrade could have prevented Tier 3.',
    ],
    [openWaiverDowngrades, 'fell when the law still allowed a year by a waiver.'],
    [
      upgradedInTime.filter((step) => !hadOpenWaiver(step)),
      'could not have stayed on the Watch List, and rose.',
    ],
    [waived, 'stayed on the Watch List only with a waiver.'],
  ];
  return groups
    .filter(([who]) => who.length > 0)
    .slice(0, 2)
    .map(([who, what]) => `${capitalize(whoInWords(who, facts))} ${what}`)
    .join(' ');
}

/** `Slovenia rose to Tier 1; Colombia lost it.` */
function tier1(facts: NewsFacts): string {
  const { upgrades, downgrades } = facts;
  const risen = upgrades.filter(({ toTier: to }) => to === '1');
  const lost = downgrades.filter(({ fromTier: from, toTier: to }) => from === '1' && to !== '3');
  const parts = [
    ...(risen.length === 0 ? [] : [`${whoInWords(risen, facts)} rose to Tier 1`]),
    ...(lost.length === 0 ? [] : [`${whoInWords(lost, facts)} lost ${risen.length === 0 ? 'Tier 1' : 'it'}`]),
  ];
  return parts.length === 0 ? '' : `${capitalize(parts.join('; '))}.`;
}

function watchList(facts: NewsFacts): string {
  const row = facts.tiers.find(({ tier }) => tier === '2WL');
  if (row === undefined || row.count === 0) return '';
  return getLength('The Watch List', row, facts);
}

/** State's own number, where it differs, inside the sentence that may be quoted alone. */
const besideStated = (stated: number | undefined): string =>
  stated === undefined ? '' : ` (${numberWord(stated)} by State’s count)`;

const placesCounted = (count: number, isWithTerritory: boolean): string =>
  `${numberWord(count)} ${placesNoun(count, isWithTerritory)}`;

function tier3(facts: NewsFacts): string {
  const row = facts.tiers.find(({ tier }) => tier === '3');
  return row === undefined ? '' : getLength('Tier 3', row, facts);
}

function getLength(list: string, row: NewsFacts['tiers'][number], facts: NewsFacts): string {
  const { year, mayHaveMore, mayHaveHadMore, territories, stated, statedBefore } = facts;
  const [atLeast, wasAtLeast] = [mayHaveMore, mayHaveHadMore].map((open) =>
    open.has(row.tier) ? 'at least ' : '',
  );
  const number = placesCounted(row.count, territories.has(row.tier)) + besideStated(stated.get(row.tier));
  const had = `had ${atLeast}${number}`;
  if (!row.before) return `${list}, which began with this report, ${had}.`;
  const before = numberWord(row.before) + besideStated(statedBefore.get(row.tier));
  // If either number is a lower bound, their difference is not known.
  return atLeast || wasAtLeast
    ? `${list} ${had}, against ${wasAtLeast}${before} a year earlier.`
    : `${list} ${grew({ ...row, number }, before, year)}.`;
}

const REPORTS_OF_RECORD = 5;

/** True if there are enough reports for a record to be news. */
export const isOfMany = (since: number | null, year: number): boolean =>
  since !== null && year - since >= REPORTS_OF_RECORD;

/** `shrank to 25 countries and territories from 32, the fewest since it began in 2004`, `had 44 countries and territories, unchanged` */
function grew(
  {
    count,
    number,
    before: countBefore,
    record,
    comparedSince,
  }: NewsFacts['tiers'][number] & { readonly number: string },
  before: string,
  year: number,
): string {
  if (count === countBefore) return `had ${number}, unchanged`;
  const change = `${count > (countBefore ?? 0) ? 'grew' : 'shrank'} to ${number} from ${before}`;
  const isRecord = isOfMany(comparedSince, year) && (record === 'most' || record === 'fewest');
  return isRecord ? `${change}, the ${record} since it began in ${comparedSince}` : change;
}

/**
 * How many moved: `Twenty countries and territories moved up and 11 down.` Where the Watch List was new:
 * `Ten countries moved up and 37 down, 29 of them from Tier 2 to the new Watch List.`
 */
export function describeMoves(facts: OfList & Pick<NewsFacts, 'upgrades'>): string {
  if (facts.coveredBefore === null) return 'The first report has none before it to compare it with.';
  const [up, down] = [facts.upgrades.length, facts.downgrades.length];
  const noun = (count: number): string =>
    placesNoun(count, hasTerritory([...facts.upgrades, ...facts.downgrades].map(({ country }) => country)));
  if (up + down === 0) return 'No country moved up or down.';
  if (up === 0) return `${capitalize(numberAtStart(down))} ${noun(down)} moved down and none up.`;
  const onNewList = toNewList(facts).length;
  const taken = onNewList === 0 ? '' : `, ${numberWord(onNewList)} of them from Tier 2 to the new Watch List`;
  return `${capitalize(numberAtStart(up))} ${noun(up)} moved up and ${down === 0 ? 'none' : numberWord(down)} down${taken}.`;
}
