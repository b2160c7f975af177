import { z } from 'zod';
import { getYearsFrom } from '../domain/dates.js';
import type { Fact } from '../domain/fact.js';
import { nameInSentence } from '../domain/sentences.js';
import { getDirection, TIERS, type Tier, Vote } from '../domain/tier.js';
import {
  capitalize,
  formatCount,
  formatPeriod,
  joinWords,
  numberWord,
  toShortPhrase,
  uncapitalized,
} from '../engine/english.js';
import { OUTCOMES, Outcome, STATUSES, type Status } from '../engine/vocabulary.js';
import { getLaw } from './clock.js';
import { type CountriesFilter, countriesInPlace } from './place-filter.js';
import type { Precedent, PrecedentFilter } from './precedents.js';
import type { Release } from './release.js';
import { computeShare, Share } from './share.js';

const PrecedentCount = z
  .object({
    cases: z.int().describe('Number of cases'),
    notKnown: z
      .int()
      .describe('Cases excluded from shares because the placement in the next report is not known'),
    byTier: z
      .array(z.object({ tier: Vote, ...Share.shape }).describe('Cases that the next report placed on a tier'))
      .describe('By placement in the next report; NR: not covered'),
  })
  .meta({ id: 'PrecedentCount', description: 'Counts of cases' });
type PrecedentCount = Fact<typeof PrecedentCount>;

export const PrecedentSummary = z
  .object({
    ...PrecedentCount.shape,
    inForce: PrecedentCount.describe('Cases in which the next report was governed by the law in force'),
    earlier: PrecedentCount.describe('Cases in which the next report was governed by an earlier law'),
    byOutcome: z
      .array(z.object({ outcome: Outcome, ...Share.shape }).describe('Cases with an outcome'))
      .describe('By outcome of the next report'),
    sentence: z.string().describe('Sentences to quote: under the law in force, then under the earlier one'),
    limits: z.array(z.string()).describe('Limits of the numbers'),
  })
  .meta({ id: 'PrecedentSummary', description: 'Counts of outcomes in the next report' });
export type PrecedentSummary = Fact<typeof PrecedentSummary>;

interface SummaryOptions {
  /** The requested positions. */
  readonly statuses?: readonly Status[] | undefined;
  /** The report that the next one follows; default: the newest. */
  readonly after?: number | undefined;
  /** Other filters on the cases, for the sentence to mention. */
  readonly filter?: PrecedentFilter;
}

/** Positions in which the next report may not keep a country on the list. */
export const MUST_LEAVE: readonly Status[] = ['final_year', 'relisting_limit'];

const NEXT_PLACEMENTS: readonly Vote[] = [...TIERS, 'NR'];

/**
 * A position as a verb phrase: after "has" or "have", and in the past tense for one country and for several.
 */
interface PositionVerb {
  readonly participle: string;
  readonly pastOfOne: string;
  readonly pastOfSeveral: string;
}

const passiveVerb = (what: string): PositionVerb => ({
  participle: `been ${what}`,
  pastOfOne: `was ${what}`,
  pastOfSeveral: `were ${what}`,
});
const activeVerb = (participle: string, past = participle): PositionVerb => ({
  participle,
  pastOfOne: past,
  pastOfSeveral: past,
});

const POSITIONS: Readonly<Record<Status, PositionVerb>> = {
  not_on_watch_list: passiveVerb('off the Watch List'),
  no_clock: passiveVerb('on the Watch List with no limit to reach'),
  clock_running: passiveVerb('on the Watch List short of the limit'),
  waiver_required: activeVerb('needed a waiver to stay on the Watch List'),
  final_year: activeVerb('run out of years on the Watch List', 'ran out of years on the Watch List'),
  relisting_limit: activeVerb(
    'come back from Tier 3 for the one year allowed',
    'came back from Tier 3 for the one year allowed',
  ),
};

export const LIMITS = {
  forecast: 'Past cases, not a forecast.',
  dependence: 'One country can be counted in several years.',
  merit: 'Rankings do not show why a report moved a country.',
} as const;

/** Counts the outcomes of the cases, overall and under the law in force, with a sentence. */
export function summarize(
  release: Release,
  cases: readonly Precedent[],
  { statuses, after = release.newestYear, filter = {} }: SummaryOptions = {},
): PrecedentSummary {
  const law = getLaw(release);
  const rule = law.governs(after + 1) ? law.getEra(after + 1) : null;
  const isInForce = ({ next }: Precedent) => next.rule === rule?.id;
  const inForce = cases.filter(isInForce);
  const earlier = cases.filter((precedent) => !isInForce(precedent));
  const known = cases.filter(isKnown);
  const count = toCount(cases);
  const limits: string[] = [LIMITS.forecast, LIMITS.dependence, LIMITS.merit];
  if (count.notKnown > 0) limits.push(formatNotCounted(count.notKnown));
  return {
    ...count,
    byOutcome: OUTCOMES.map((outcome) => ({
      outcome,
      ...computeShare(known.filter(({ next }) => next.outcome === outcome).length, known.length),
    })),
    inForce: toCount(inForce),
    earlier: toCount(earlier),
    sentence: toSentence(inForce, earlier, {
      subject: describeSubject(release, filter),
      hasOtherFilters: hasOtherFilters(filter),
      since: rule?.first_report ?? release.firstYear,
      until: after < release.newestYear ? after : null,
      position: getPosition(cases, statuses ?? [], hasOtherFilters(filter)),
    }),
    limits,
  };
}

const isKnown = ({ next }: Precedent): boolean => next.coverage !== 'not_known';

function toCount(cases: readonly Precedent[]): PrecedentCount {
  const known = cases.filter(isKnown);
  const byTier = NEXT_PLACEMENTS.map((tier) => ({
    tier,
    ...computeShare(known.filter(({ next }) => (next.tier ?? 'NR') === tier).length, known.length),
  }));
  return { cases: cases.length, notKnown: cases.length - known.length, byTier };
}

const formatNotCounted = (cases: number): string =>
  `In ${numberWord(cases)} ${cases === 1 ? 'case' : 'cases'} it is not known what the next report did; no share counts ${cases === 1 ? 'it' : 'them'}.`;

const getCommonTier = (cases: readonly Precedent[]): Tier | null =>
  cases.every(({ tier }) => tier === cases[0]?.tier) ? (cases[0]?.tier ?? null) : null;

function getPosition(
  cases: readonly Precedent[],
  statuses: readonly Status[],
  haveOtherFilters: boolean,
): PositionVerb {
  const tier = getCommonTier(cases);
  if (statuses.length === 1 && statuses[0] === 'not_on_watch_list' && tier !== null)
    return passiveVerb(tier === 'SC' ? 'special cases' : `on ${toShortPhrase(tier)} in a report`);
  if (statuses.length === 0 || statuses.length === STATUSES.length)
    return passiveVerb(haveOtherFilters ? 'in a report' : 'in a report, whatever their clock,');
  if (statuses.length === MUST_LEAVE.length && MUST_LEAVE.every((status) => statuses.includes(status)))
    return activeVerb('reached the limit of the Watch List');
  const joinVerbs = (form: keyof PositionVerb): string => {
    const verbs = statuses.map((status) => POSITIONS[status][form]);
    return verbs.length === 1 ? verbs.join('') : `${verbs.join(', or ')},`;
  };
  return {
    participle: joinVerbs('participle'),
    pastOfOne: joinVerbs('pastOfOne'),
    pastOfSeveral: joinVerbs('pastOfSeveral'),
  };
}

/** For example `countries in Africa`, `members of the African Union` or `Cambodia or Laos`. */
function describeSubject(release: Release, { country, ...place }: CountriesFilter): Subject {
  if (country !== undefined && country.length <= MAX_NAMED) {
    const names = country.map((name) => nameInSentence(release.countries.findByParameter(name, 'country')));
    return { name: joinWords(names, 'or'), isNamed: true };
  }
  return { name: countriesInPlace(release, place), isNamed: false };
}

/** Filters that the sentence doesn't mention; the compiler misses none. */
const UNMENTIONED: Readonly<Record<Exclude<keyof PrecedentFilter, 'status' | keyof CountriesFilter>, true>> =
  {
    run: true,
    waiversUsed: true,
    cameFrom: true,
    rule: true,
    tier: true,
    outcome: true,
    year: true,
    from: true,
    to: true,
  };

/** True if filters that the sentence doesn't mention narrowed the cases. */
const hasOtherFilters = ({ country, region, group, ...others }: PrecedentFilter): boolean =>
  (country !== undefined && (country.length > MAX_NAMED || region !== undefined || group !== undefined)) ||
  (Object.keys(UNMENTIONED) as (keyof typeof UNMENTIONED)[]).some((name) => others[name] !== undefined);

interface Subject {
  readonly name: string;
  /** True for countries given by name, which take the singular: `has`, not `have`. */
  readonly isNamed: boolean;
}

interface SummaryWords {
  readonly subject: Subject;
  readonly hasOtherFilters: boolean;
  /** First report under the law that governs the next one. */
  readonly since: number;
  /** Last report considered; `null` for the newest, under the law in force. */
  readonly until: number | null;
  readonly position: PositionVerb;
}

function toSentence(
  inForce: readonly Precedent[],
  earlier: readonly Precedent[],
  words: SummaryWords,
): string {
  const sentences = [sentenceInForce(inForce, words)];
  if (earlier.length > 0) sentences.push(sentenceOnEarlier(earlier, inForce.length > 0, words));
  const sentence = inForce.length + earlier.length === 0 ? 'There is no earlier case.' : sentences.join(' ');
  return words.hasOtherFilters ? `Of the cases chosen: ${uncapitalized(sentence)}` : sentence;
}

function sentenceInForce(
  cases: readonly Precedent[],
  { subject, since, until, position }: SummaryWords,
): string {
  if (cases.length === 0) {
    const law = until === null ? `in force since ${since}` : `that governed the ${until + 1} report`;
    return `No earlier case falls under the law ${law}.`;
  }
  const verb = until === null ? toPerfect(subject, position) : toPast(subject, position);
  return `${getPeriod(since, until)}, ${subject.name} ${verb} ${formatTimes(cases.length)}: ${describeOutcomes(cases)}.`;
}

function sentenceOnEarlier(
  cases: readonly Precedent[],
  isRepeated: boolean,
  { subject, position }: SummaryWords,
): string {
  const clause = isRepeated ? 'it happened' : `${subject.name} ${toPast(subject, position)}`;
  return `Under earlier law, ${clause} ${formatTimes(cases.length)}: ${describeOutcomes(cases)}.`;
}

const toPerfect = ({ isNamed }: Subject, { participle }: PositionVerb): string =>
  `${isNamed ? 'has' : 'have'} ${participle}`;

const toPast = ({ isNamed }: Subject, { pastOfOne, pastOfSeveral }: PositionVerb): string =>
  isNamed ? pastOfOne : pastOfSeveral;

const getPeriod = (since: number, until: number | null): string =>
  until === null ? `Since ${since}` : capitalize(formatPeriod(getYearsFrom(since, until)));

function formatTimes(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : formatCount(count, 'time');
}

const MAX_NAMED = 4;

/** For example `39 rose to Tier 2, 12 fell to Tier 3 and one became a special case`. */
function describeOutcomes(cases: readonly Precedent[]): string {
  const { byTier, notKnown } = toCount(cases);
  const from = getCommonTier(cases);
  const occurring = byTier.filter((outcome) => outcome.cases > 0).toSorted((a, b) => b.cases - a.cases);
  const named = occurring.length > MAX_NAMED ? occurring.slice(0, MAX_NAMED - 1) : occurring;
  const otherCases = occurring.slice(named.length).reduce((sum, outcome) => sum + outcome.cases, 0);
  const parts = named.map(
    (outcome) =>
      `${formatShare(outcome.cases, cases.length)} ${describeChange(from, outcome.tier, outcome.cases)}`,
  );
  if (otherCases > 0) parts.push(`${numberWord(otherCases)} went elsewhere`);
  if (notKnown > 0) parts.push(`of ${numberWord(notKnown)} it is not known what followed`);
  return joinWords(parts, 'and');
}

function formatShare(count: number, total: number): string {
  if (count < total) return numberWord(count);
  if (total === 1) return 'it';
  return total === 2 ? 'both' : 'all';
}

/**
 * A placement as a verb phrase.
 * @param from the previous tier; `null` if the cases differ
 */
function describeChange(from: Tier | null, to: Vote, count: number): string {
  if (to === 'NR') return `${count === 1 ? 'was' : 'were'} left out of the next report`;
  if (from === to) return 'stayed there';
  if (to === 'SC') return count === 1 ? 'became a special case' : 'became special cases';
  const direction = from === null ? 'not_comparable' : getDirection(from, to);
  if (direction === 'not_comparable') return `${count === 1 ? 'was' : 'were'} placed on ${toShortPhrase(to)}`;
  return `${direction === 'upgrade' ? 'rose' : 'fell'} to ${toShortPhrase(to)}`;
}
