import { directionOf, type Tier } from '../domain/tier.js';
import type { StepOutcome } from '../engine/step-outcome.js';
import { outcomesOf, standingOf, tenseAfter } from './clock.js';
import { countryYearsOf } from './country-years.js';
import { tiersLeftOpen } from './known-gaps.js';
import { type PlacementSpell, placementSpells, yearsOfSpell } from './placement-spells.js';
import type { Release } from './release.js';

/** The way to where a country stands. */
type FindingKind =
  /** In no report. */
  | 'never'
  /** In an earlier report only. */
  | 'last'
  /** In the report that is asked for, which is not the newest. */
  | 'in_year'
  /** A special case. */
  | 'unranked'
  | 'fell'
  | 'rose'
  /** On the tier for the first time, but neither fallen nor risen to it. */
  | 'first'
  /** On the tier again, but neither fallen nor risen to it. */
  | 'back'
  /** On the tier; a gap may hide an earlier time. */
  | 'placed'
  /** On the tier in several reports, more than ever before in a row. */
  | 'longest'
  /** On the tier in several reports. */
  | 'since';

/** The news of a country, as data: pages and pictures make their words of it. */
export interface CountryFinding {
  readonly kind: FindingKind;
  /** The last that placed it; `null` for `never`. */
  readonly spell: Stay | null;
  /** The last spell, if no report of it placed the country: why not. */
  readonly absence: PlacementSpell['absence'];
  /** The spell before, up to the report before this one; `null` where it was in none, or its placement is not known. */
  readonly before: Stay | null;
  /** True if a gap hides where it was right before `before`: it may have been there for longer. */
  readonly isBeforeAtLeast: boolean;
  /** Its last ranked spell before one as a special case. */
  readonly lastRanked: Stay | null;
  /** Spells on the same tier, this one included; `null`: a gap may hide more. */
  readonly times: number | null;
  /** True if it was on the tier before, as far as is known. */
  readonly isAgain: boolean;
  /** True if every report that ever placed it put it there. */
  readonly isAlways: boolean;
  /** The part of the law in the next report; `null`: none, or the report is not the newest. */
  readonly law: 'back_from_tier_3' | 'no_year_left' | 'needs_waiver' | 'limited' | null;
  /** The part of the law in the first report of the spell, where the spell is off the Watch List. */
  readonly began: (Pick<StepOutcome, 'outcome' | 'waiver'> & { readonly yearsBefore: number }) | null;
  /** True if the report after the newest one is out. */
  readonly isPast: boolean;
  /** The reports that it rests on. */
  readonly restsOn: readonly number[];
}

export interface Stay {
  readonly tier: Tier;
  readonly from: number;
  readonly to: number;
}

/** A spell of fewer reports is no record. */
const LEAST_RECORD = 3;

export const lengthOf = ({ from, to }: Pick<Stay, 'from' | 'to'>): number => to - from + 1;

const isStay = (spell: PlacementSpell): spell is PlacementSpell & Stay => spell.tier !== null;

/**
 * The news of a country after a report.
 * @param through the report; without it, the newest
 * @throws Problem `unknown-country`
 */
export function findingOf(release: Release, iso2: string, through = release.newestYear): CountryFinding {
  const spells = placementSpells(release, iso2)
    .filter(({ from }) => from <= through)
    .map((spell) => ({ ...spell, to: Math.min(spell.to, through) }));
  const stays = spells.filter(isStay);
  const stay = stays.at(-1);
  const isPast = tenseAfter(release, through) !== 'ahead';
  const last = spells.at(-1);
  const nothing = { ...NOTHING, isPast, absence: last?.absence ?? null };
  if (stay === undefined || last === undefined) return nothing;
  const own = { ...nothing, spell: stayOf(stay), restsOn: yearsOfSpell(stay) };
  if (last.absence !== null) return { ...own, kind: 'last' };
  if (through !== release.newestYear) return { ...own, kind: 'in_year', restsOn: [through] };
  const earlier = stays.slice(0, -1);
  const alike = earlier.filter(({ tier }) => tier === stay.tier);
  // A gap before its first known placement counts too.
  const isWhole = countryYearsOf(release, iso2).every(({ coverage }) => coverage !== 'not_known');
  const before = spells.at(-2);
  const ranked = earlier.findLast(({ tier }) => tier !== 'SC');
  const facts = {
    ...own,
    before: before && isStay(before) ? stayOf(before) : null,
    isBeforeAtLeast: spells.at(-3)?.absence === 'not_known',
    lastRanked: ranked ? stayOf(ranked) : null,
    times: isWhole || isKnownOf(release, iso2, stay.tier) ? alike.length + 1 : null,
    isAgain: alike.length > 0,
    isAlways: stays.length === 1 && isWhole,
    law: lawOn(release, iso2, stay.tier),
    began: stay.tier === '2WL' ? null : beginningOf(release, iso2, stay, before),
  };
  return { ...facts, ...requestKind(stay, facts, alike) };
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

const stayOf = ({ tier, from, to }: Stay): Stay => ({ tier, from, to });

/** True if no gap can hide that it was on the tier. */
const isKnownOf = (release: Release, iso2: string, tier: Tier): boolean =>
  tier !== 'SC' &&
  release.years.every(
    (year) => release.placement(iso2, year) || !tiersLeftOpen(release, iso2, year).includes(tier),
  );

type KindAndReports = Pick<CountryFinding, 'kind' | 'restsOn'>;

function requestKind(
  stay: Stay,
  { before, times, restsOn: own }: Pick<CountryFinding, 'before' | 'times' | 'restsOn'>,
  alike: readonly Stay[],
): KindAndReports {
  const related = [...alike.flatMap(yearsOfSpell), ...own];
  if (stay.tier === 'SC') return { kind: 'unranked', restsOn: own };
  if (lengthOf(stay) === 1) {
    const direction = directionOf(before?.tier ?? null, stay.tier);
    const restsOn = before === null ? related : [before.to, ...related];
    if (direction === 'downgrade') return { kind: 'fell', restsOn };
    if (direction === 'upgrade') return { kind: 'rose', restsOn };
    return { kind: alike.length > 0 ? 'back' : times === null ? 'placed' : 'first', restsOn };
  }
  const isLongest =
    times !== null &&
    alike.length > 0 &&
    lengthOf(stay) >= LEAST_RECORD &&
    alike.every((each) => lengthOf(each) < lengthOf(stay));
  return isLongest ? { kind: 'longest', restsOn: related } : { kind: 'since', restsOn: own };
}

function lawOn(release: Release, iso2: string, tier: Tier): CountryFinding['law'] {
  if (tier !== '2WL') return null;
  const { status } = standingOf(release, iso2, release.newestYear);
  if (status === 'relisting_limit') return 'back_from_tier_3';
  if (status === 'final_year') return 'no_year_left';
  return status === 'waiver_required' ? 'needs_waiver' : 'limited';
}

function beginningOf(
  release: Release,
  iso2: string,
  { from }: Stay,
  before: PlacementSpell | undefined,
): CountryFinding['began'] {
  const step = outcomesOf(release, iso2).find(({ year }) => year === from);
  if (step === undefined || before === undefined) return null;
  return { outcome: step.outcome, waiver: step.waiver, yearsBefore: lengthOf(before) };
}
