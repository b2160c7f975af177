import { notCounted } from '../../dataset/precedents/summary.js';
import { percent } from '../../dataset/statistics/share.js';
import { TIER_LABELS, type Tier } from '../../domain/tier.js';
import { phraseOf } from '../../engine/english.js';
import type { Status } from '../../engine/vocabulary.js';
import { counting, grammarOf } from './grammar.js';
import { type Counted, type NextReport, TERMS, type Words } from './words.js';

const grammar = grammarOf('en', { tag: 'en-GB', between: ' to ' });
const { number, list } = grammar;
const counted = counting(grammar);

const left = (hasWaivers: boolean): string => `no waiver was ${hasWaivers ? 'left' : 'allowed'}`;
const noWaiver = ({ hasWaivers }: NextReport): string => `waiver ${hasWaivers ? 'left' : 'allowed'}`;
const countries = (count: number): string =>
  counted(count, { one: '# country or territory', other: '# countries and territories' });

/** Positions as a headline has them. */
const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'countries that were not on the Watch List',
  no_clock: 'countries on the Watch List before its clock ran',
  clock_running: 'countries whose clock was running',
  waiver_required: 'countries that needed a waiver',
  final_year: 'countries that had no waiver left',
  relisting_limit: 'countries that were back on the Watch List after a downgrade',
};

/** What placements a number is of. */
function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' of all years';
    case 'cases':
      return ' of these cases';
    case 'country':
      return '';
    case 'report':
      return ` of ${what.year}`;
    case 'list':
      return ` on the list of ${what.year}`;
    case 'years':
      return ` of ${grammar.years(what.years)}`;
    case 'two reports':
      return ` of ${what.years[0]} and ${what.years[1]}`;
  }
}

/** English: the source of all words. */
export const en: Words = {
  ...grammar,
  percent,
  direction: 'ltr',
  names: {},
  terms: {
    tier: { word: TERMS.tier, stem: 'tier' },
    watchList: { word: TERMS.watchList, stem: 'watch list' },
    specialCase: { word: TERMS.specialCase, stem: 'special case' },
    waiver: { word: TERMS.waiver, stem: 'waiver' },
  },
  inEnglish: 'In English',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',

  tiers: TIER_LABELS,
  chips: {
    '1': 'Tier 1',
    '2': 'Tier 2',
    '2WL': 'Watch List',
    '3': 'Tier 3',
    SC: 'Special',
    NR: 'not in it',
    not_known: 'not known',
  },
  unranked: 'Special Case (not ranked)',
  unrankedLane: ['Special Case, not ranked', 'Special, not ranked', 'Not ranked'],
  absences: {
    not_covered: 'not in the report',
    not_known: 'not known',
    no_code: 'no such country or territory then',
  },
  weakness: {
    disputed: 'sources disagree',
    single_source: 'rests on one source',
    derived: 'follows from totals, no source states it',
  },
  weakKey: 'Rests on one source, or disputed',
  countries,
  tierCount: (tier, count) => `${number(count)} ${TIER_LABELS[tier]}`,
  move: (from, to) => `${from} to ${to}`,
  continued: '(continued)',
  ofAll: (some, all, share) => `${number(some)} of ${number(all)} (${percent(share)})`,
  members: {
    today: 'The members of today, in all reports.',
    atTheTime: 'In each report, those that were members when it came out.',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from = sources === 0 ? '' : ` from ${counted(sources, { one: '# source', other: '# sources' })}`;
    const noun = counted(placements, { one: 'placement', other: 'placements' });
    const read =
      placements === 1
        ? "; its placement read in State's own text"
        : `; all ${placements} ${noun}${of(what)} read in State's own text`;
    const known =
      unread === 0
        ? read
        : `; ${number(unread)} of ${number(placements)} ${noun}${of(what)} not read in State's own text`;
    const then = asOf === null ? '' : `; as known on ${asOf}`;
    return `Source: State Department's TIP Reports, compiled by tip-tiers (edition ${version}, ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'The headline is by the publisher of this chart.',
    note: 'The note is by the publisher of this chart.',
    both: 'The headline and note are by the publisher of this chart.',
    shows: (title) => `It shows: ${title}`,
  },
  highlighted: (names) => `Highlighted: ${names}.`,

  links: { data: 'Data', permanent: 'Permanent link', change: 'Change this chart' },

  clock: {
    countedYear: (year) => `counted year ${year}`,
    outcomes: {
      waived: 'kept there by a waiver',
      automatic_downgrade: (hasWaivers) => `automatic downgrade (${left(hasWaivers)})`,
      open_waiver: 'downgraded at the limit with a waiver still open (it may have been on merit)',
      relisting_limit_downgrade:
        'downgraded at the limit of a relisting (straight back from Tier 3 after a run with a waiver; it may have been on merit)',
      upgraded_in_time: 'upgraded in time',
      contradiction: 'which the rules do not allow',
    },
    waiver: 'waiver',
    headings: {
      relisting_limit: ({ next }) =>
        `Back straight from Tier 3 after a run with a waiver: must leave in ${next}`,
      final_year: (report) => `No ${noWaiver(report)}: Tier 3 in ${report.next} unless upgraded`,
      waiver_required: ({ next }) => `Can stay in ${next} only with a waiver`,
      clock_running: ({ next }) => `Can stay in ${next} without a waiver`,
      no_clock: ({ next }) => `No limit on staying in ${next}`,
    },
    standings: {
      no_clock: () => 'No limit on staying on the watch list applies yet.',
      clock_running: (run, { next }) => `Counted year ${run}: it may stay on the watch list in ${next}.`,
      waiver_required: (run, { next }) =>
        `Counted year ${run}: in ${next} it can stay on the watch list only with a waiver.`,
      final_year: (run, report) =>
        `Counted year ${run}, no ${noWaiver(report)}: Tier 3 in ${report.next} unless upgraded.`,
      relisting_limit: (_, { next }) =>
        `It came back to the list straight from Tier 3 after a run with a waiver: Tier 3 in ${next} unless upgraded.`,
    },
    key: {
      counted: 'Year on the Watch List that counts toward the limit',
      uncounted: 'Year on it that does not count',
      waived: 'Kept there by a waiver',
      automatic: 'Automatic downgrade',
      openWaiver: 'Downgraded at the limit, a waiver still open',
      relisting: 'Downgraded at the limit of a relisting',
    },
    boxes: {
      counted: 'Year on the list that counts',
      waived: 'Kept on it by a waiver',
      free: 'Further year that the law allows',
      waiver_needed: 'Further year, only with a waiver',
    },
    notes: {
      waived: (when) => `Kept on the watch list by a waiver: ${when}.`,
      automatic: (when) =>
        `Automatic downgrade to Tier 3: ${list(when.map(({ year, hasWaivers }) => `${year} (${left(hasWaivers)})`))}.`,
      openWaiver: (when) =>
        `Downgraded to Tier 3 at the limit with a waiver still open: ${when}. It may have been on merit.`,
      relisting: (when) =>
        `Downgraded to Tier 3 at the limit of a relisting (straight back from Tier 3 after a run with a waiver): ${when}. It may have been on merit.`,
      disputed: (when) => `Sources disagree about ${when}.`,
    },
  },

  country: {
    title: (name, first, last) => `${name} in the Trafficking in Persons Report, ${first}–${last}`,
    never: 'No report placed it',
    since: (tier, year) => `${tier} since ${year}`,
    inYear: (tier, year) => `${tier} in ${year}`,
    told: (name, timeline) => `Tier of ${name} by report year: ${timeline}.`,
    codeSince: (code, day, before) => `Code ${code} in use since ${day}; before: ${before}.`,
    codeUntil: (code, day, after) => `Code ${code} in use until ${day}; then: ${after}.`,
  },
  compare: {
    title: (names) => `${names} in the TIP Report`,
    subtitle: (first, last) => `Tier by report year, ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `Trafficking in Persons Report ${year}${place === null ? '' : `, ${place}`}: tiers of ${countries(covered)}`,
    subtitle: (day) => `Published by the U.S. Department of State on ${day}`,
    notKnown: (names) => `Not known: ${names}.`,
    pale: (place) => `Pale: not in ${place}.`,
    missing: (names) => `Not on the map: ${names}.`,
    outlines:
      'Overseas parts have the colour of their country (French Guiana), territories only their own, where the report names them (not Greenland). Outlines: Natural Earth; no position on any boundary.',
  },
  changes: {
    title: (year, down, up) => `TIP Report ${year}: ${down} moved down, ${up} moved up`,
    subtitle: (before) => `Countries and territories placed otherwise than in the report of ${before}`,
    first: 'The first report has none before it',
    none: 'No placement changed.',
    down: (to: Tier) => `Down to ${phraseOf(to)}`,
    up: (to: Tier) => `Up to ${phraseOf(to)}`,
    notComparable: 'New, gone, or a special case',
    notKnown: 'Not known whether they moved',
    weakKey: 'Rests on one source, or disputed, in one of the two reports',
  },
  watchList: {
    title: (year, count) =>
      `Tier 2 Watch List of ${year}: ${counted(count, { one: 'one country or territory', other: '# countries and territories' })}`,
    subtitle: (next) =>
      `U.S. law limits the stay on the list (22 U.S.C. 7107(b)). What the ${next} report can do, the most urgent first`,
    noLimit: (next) => `No law limits the stay on the list in ${next}`,
    none: (year) => `No country was on the watch list of ${year}.`,
  },
  precedents: {
    places: { NR: 'Not in the next report', not_known: 'Not known' },
    title: (status) => `What the next report did with ${POSITIONS[status]}`,
    titleOf: (country, status) => `${country}: what the next report did with earlier ${POSITIONS[status]}`,
    sentence: ({ english }) => english,
    without: (oldest, all) =>
      `Only the newest ${number(all - oldest)} of ${number(all)} cases are drawn; the headings count all.`,
    notCounted: (count) => notCounted(number(count)),
    forecast: 'These are cases, not a forecast: every report is a decision of its own.',
  },
  flow: {
    title: (place, from, to) => `${place ?? 'Who moved'} in the TIP Report, ${from} to ${to}`,
    subtitle: (moved, all, from, to) =>
      `${moved} of ${all} countries and territories were placed otherwise in ${to} than in ${from}`,
    band: (count, from, to) => `${count} from ${from} to ${to}`,
    onlyTwo: 'Only the two reports are compared, not those between them.',
    without: (count) => `Without ${count} of which it is not known what one of the reports did.`,
  },
  wall: {
    title: (place, first, last) => `${place ?? 'All countries'} in the TIP Report, ${first}–${last}`,
    subtitle: (count) => `${countries(count)}, a cell a report`,
    outside: (when) => `Not a member in the reports of ${when}.`,
    pale: 'Pale: not a member when the report came out.',
    membersToday: 'The members of today.',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `Countries and territories in each tier of the TIP Report, ${first}–${last}`
        : `${place}: tiers in the TIP Report, ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${countries(newest.count)} in ${newest.year}, ${oldest.count} in ${oldest.year}`,
    none: 'none',
    bar: (year, tier, count) =>
      `${year}: ${count} ${tier === 'SC' ? 'special cases, not ranked' : `on ${phraseOf(tier)}`}`,
    gaps: (when) =>
      `Some placements of ${when} are not known, special cases above all: those counts may be too low.`,
    weak: (weak, all, year) =>
      `${weak} of the ${all} placements of ${year} rest on one source or are disputed.`,
  },
};
