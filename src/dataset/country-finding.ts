import { getDirection, type Tier } from '../domain/tier.js';
import type { StatedReason } from '../engine/stated-reason.js';
import type { StepOutcome } from '../engine/step-outcome.js';
import { chooseTense, getClockHistory, getOutcomes, getStanding } from './clock.js';
import { getCountryYears } from './country-years.js';
import { tiersLeftOpen } from './known-gaps.js';
import { type PlacementSpell, placementSpells, yearsOfSpell } from './placement-spells.js';
import type { ReleaseView } from './release-view.js';

/** How a country came to its current placement. */
type FindingKind =
  /** In no report. */
  | 'never'
  /** Only in an earlier report. */
  | 'last'
  /** In the requested report, which is not the newest. */
  | 'in_year'
  /** A special case. */
  | 'unranked'
  | 'fell'
  | 'rose'
  /** On the tier for the first time, by neither an upgrade nor a downgrade. */
  | 'first'
  /** On the tier again, by neither an upgrade nor a downgrade. */
  | 'back'
  /** On the tier; a gap may hide an earlier time. */
  | 'placed'
  /** On the tier in several reports, more in a row than ever before. */
  | 'longest'
  /** On the tier in several reports. */
  | 'since';

/** The key fact about a country as data; pages and graphics word it. */
export interface CountryFinding {
  readonly kind: FindingKind;
  /** The last spell with a placement; `null` for `never`. */
  readonly spell: Stay | null;
  /** Why the last spell has no placement, if it has none. */
  readonly absence: PlacementSpell['absence'];
  /** The spell directly before this one; `null` if that has no placement, or it is not known. */
  readonly before: Stay | null;
  /** True if a gap precedes `before`, which may therefore have started earlier. */
  readonly isBeforeAtLeast: boolean;
  /** The last ranked spell before one as a special case. */
  readonly lastRanked: Stay | null;
  /** Number of spells on the same tier, including this one; `null` if a gap may hide more. */
  readonly times: number | null;
  /** True if it is known to have been on the tier before. */
  readonly isAgain: boolean;
  /** True if every placement of the country was on this tier. */
  readonly isAlways: boolean;
  /** What the law means for the next report; `null` for nothing, or if the report is not the newest. */
  readonly law: 'back_from_tier_3' | 'no_year_left' | 'needs_waiver' | 'limited' | null;
  /** The legal outcome in the first report of a spell that is not on the watch list. */
  readonly began:
    | (Pick<StepOutcome, 'outcome' | 'waiver'> & {
        readonly years: { readonly all: number; readonly counted: number };
        readonly reason: StatedReason;
      })
    | null;
  /** True if the report after the newest one is out. */
  readonly isPast: boolean;
  /** Years of the reports that the finding relies on. */
  readonly restsOn: readonly number[];
}

export interface Stay {
  readonly tier: Tier;
  readonly from: number;
  readonly to: number;
}

/** Minimum reports of a spell that counts as a record. */
const MIN_RECORD = 3;

export const getLength = ({ from, to }: Pick<Stay, 'from' | 'to'>): number => to - from + 1;

const isStay = (spell: PlacementSpell): spell is PlacementSpell & Stay => spell.tier !== null;

/**
 * The key fact about a country as of a report.
 * @param through year of the report; default: the newest
 * @throws `unknown-country`
 */
export function computeFinding(
  release: ReleaseView,
  iso2: string,
  through = release.newestYear,
): CountryFinding {
  const spells = placementSpells(release, iso2)
    .filter(({ from }) => from <= through)
    .map((spell) => ({ ...spell, to: Math.min(spell.to, through) }));
  const stays = spells.filter(isStay);
  const stay = stays.at(-1);
  const isPast = chooseTense(release, through) !== 'ahead';
  const last = spells.at(-1);
  const nothing = { ...NOTHING, isPast, absence: last?.absence ?? null };
  if (stay === undefined || last === undefined) return nothing;
  const own = { ...nothing, spell: getStay(stay), restsOn: yearsOfSpell(stay) };
  if (last.absence !== null) return { ...own, kind: 'last' };
  if (through !== release.newestYear) return { ...own, kind: 'in_year', restsOn: [through] };
  const earlier = stays.slice(0, -1);
  const alike = earlier.filter(({ tier }) => tier === stay.tier);
  // A gap before the first known placement counts too.
  const isWhole = getCountryYears(release, iso2).every(({ coverage }) => coverage !== 'not_known');
  const before = spells.at(-2);
  const ranked = earlier.findLast(({ tier }) => tier !== 'SC');
  const facts = {
    ...own,
    before: before && isStay(before) ? getStay(before) : null,
    isBeforeAtLeast: spells.at(-3)?.absence === 'not_known',
    lastRanked: ranked ? getStay(ranked) : null,
    times: isWhole || isKnownAbout(release, iso2, stay.tier) ? alike.length + 1 : null,
    isAgain: alike.length > 0,
    isAlways: stays.length === 1 && isWhole,
    law: lawOn(release, iso2, stay.tier),
    began: stay.tier === '2WL' ? null : getBeginning(release, iso2, stay, before),
  };
  return { ...facts, ...classifyStay(stay, facts, alike) };
}

const NOTHING: CountryFinding = {
  kind: 'never',
  spell: null,
  absence: null,
  before: null,
  isBeforeAtLeast: false,
  lastRanked: null,
  times: null,
  isAgain: false,
  isAlways: false,
  law: null,
  began: null,
  isPast: false,
  restsOn: [],
};

const getStay = ({ tier, from, to }: Stay): Stay => ({ tier, from, to });

/** True if no gap can hide another placement on the tier. */
const isKnownAbout = (release: ReleaseView, iso2: string, tier: Tier): boolean =>
  tier !== 'SC' &&
  release.years.every(
    (year) => release.placement(iso2, year) || !tiersLeftOpen(release, iso2, year).includes(tier),
  );

type KindAndReports = Pick<CountryFinding, 'kind' | 'restsOn'>;

function classifyStay(
  stay: Stay,
  { before, times, restsOn: own }: Pick<CountryFinding, 'before' | 'times' | 'restsOn'>,
  alike: readonly Stay[],
): KindAndReports {
  const related = [...alike.flatMap(yearsOfSpell), ...own];
  if (stay.tier === 'SC') return { kind: 'unranked', restsOn: own };
  if (getLength(stay) === 1) {
    const direction = getDirection(before?.tier ?? null, stay.tier);
    const restsOn = before === null ? related : [before.to, ...related];
    if (direction === 'downgrade') return { kind: 'fell', restsOn };
    if (direction === 'upgrade') return { kind: 'rose', restsOn };
    return { kind: alike.length > 0 ? 'back' : times === null ? 'placed' : 'first', restsOn };
  }
  const isLongest =
    times !== null &&
    alike.length > 0 &&
    getLength(stay) >= MIN_RECORD &&
    alike.every((each) => getLength(each) < getLength(stay));
  return isLongest ? { kind: 'longest', restsOn: related } : { kind: 'since', restsOn: own };
}

function lawOn(release: ReleaseView, iso2: string, tier: Tier): CountryFinding['law'] {
  if (tier !== '2WL') return null;
  const { status } = getStanding(release, iso2, release.newestYear);
  if (status === 'relisting_limit') return 'back_from_tier_3';
  if (status === 'final_year') return 'no_year_left';
  return status === 'waiver_required' ? 'needs_waiver' : 'limited';
}

function getBeginning(
  release: ReleaseView,
  iso2: string,
  { from }: Stay,
  before: PlacementSpell | undefined,
): CountryFinding['began'] {
  const step = getOutcomes(release, iso2).find(({ year }) => year === from);
  if (step === undefined || before === undefined) return null;
  const { outcome, waiver } = step;
  const { run: counted } = getStanding(release, iso2, from - 1);
  const years = { all: getLength(before), counted };
  return { outcome, waiver, years, reason: getClockHistory(release, iso2).statedReasonFor(from) };
}
