import type { Narrowing } from '../../claims/group.js';
import type { ClaimRequest } from '../../claims/request.js';
import type { Tier } from '../../domain/tier.js';
import { anchoredYear } from './anchored-year.js';
import type { Predicate } from './predicates.js';
import { type Context, type Outcome, type Reading, why } from './reading.js';
import type { Subject } from './subjects.js';
import type { Times } from './times.js';

/** How a thing is said. */
export interface Manner {
  readonly negated: boolean;
  readonly never: boolean;
  /** It is so no more, and was so once. */
  readonly noLonger: boolean;
  readonly always: boolean;
  readonly again: boolean;
  readonly stays: boolean;
  /** In the present tense. */
  readonly present: boolean;
  /** Told of the past, with a verb. */
  readonly past: boolean;
  /** In the report before the one in question. */
  readonly yearBefore: boolean;
}

type Whom = Partial<ClaimRequest>;

const DENIES_SEVERAL = 'A denial of several reports at once can be read in more than one way.';

/** The claims that somebody (a subject) did something (a predicate) at some time. */
export function requestsFor(
  subject: Subject,
  predicate: Predicate,
  {
    times,
    sentenceYear,
    otherYear,
    lastYear,
    manner,
    context,
  }: {
    readonly times: Times;
    readonly sentenceYear: number | null;
    readonly otherYear: boolean;
    readonly lastYear: number | null;
    readonly manner: Manner;
    readonly context: Context;
  },
): Outcome {
  const whom = whomOf(subject, context);
  if ('why' in whom) return whom;
  const anchored = anchoredYear(times, {
    sentence: sentenceYear,
    other: otherYear,
    last: lastYear,
    present: manner.present,
    context,
  });
  if ('why' in anchored) return anchored;
  // `was on Tier 3 for two years`: it does not say until when, as `has been` does.
  const isNow = manner.present || manner.yearBefore || times.years.length > 0 || sentenceYear !== null;
  const isSpan = (times.streak !== null && !times.streak.exactly) || times.previous !== null;
  if (isSpan && !isNow) return why('It does not say when those reports in a row ended.');
  const year = manner.yearBefore && times.years.length === 0 ? anchored.year - 1 : anchored.year;
  const assumptions = [
    ...whom.assumptions,
    ...(times.period || times.years.length > 1 ? [] : anchored.assumptions),
  ];
  const made = withTime(whom.whom, predicate, { times, year, manner });
  if ('why' in made) return made;
  const { move, event } = predicate;
  const happened = move !== undefined || event !== undefined || manner.past;
  const ofMany =
    manner.never || manner.always || manner.noLonger || times.period !== null || times.since !== null;
  const onlySupports = anchored.isGuess === true && happened && !manner.negated && !ofMany;
  return { readings: made.requests.map((request): Reading => ({ request, assumptions, onlySupports })) };
}

function whomOf(
  subject: Subject,
  context: Context,
): { whom: Whom; assumptions: readonly string[] } | { why: string } {
  switch (subject.kind) {
    case 'named': {
      const others = subject.only ? 0 : subject.others;
      const among = amongOf(subject);
      return {
        whom: { country: subject.countries, ...(others === null ? {} : { others, ...among }) },
        assumptions: [],
      };
    }
    case 'count': {
      if (subject.other) return { why: 'It counts "other" countries without saying beside which.' };
      return {
        whom: {
          count: subject.count,
          ...(subject.bound === 'exactly' ? {} : { bound: subject.bound }),
          ...amongOf(subject),
        },
        assumptions: [],
      };
    }
    case 'share':
      return {
        whom: {
          share: subject.share,
          ...amongOf(subject),
          ...(subject.withoutWaiver ? { status: ['final_year', 'relisting_limit'] as const } : {}),
        },
        assumptions: [],
      };
    case 'record':
      return { whom: { record: subject.record, ...amongOf(subject) }, assumptions: [] };
    case 'pronoun':
      return context.countries.length === 0
        ? { why: 'It does not say which country is meant, and none was named before.' }
        : {
            whom: { country: context.countries },
            assumptions: ['The country named last is taken to be meant.'],
          };
    case 'unreadable':
      return { why: subject.why };
  }
}

const amongOf = ({ among }: { readonly among: Narrowing | null }): Narrowing => among ?? {};

function withTime(
  whom: Whom,
  said: Predicate,
  { times, year, manner }: { readonly times: Times; readonly year: number; readonly manner: Manner },
): { requests: readonly ClaimRequest[] } | { why: string } {
  const each = whom.country !== undefined && whom.others === undefined;
  const base = { ...whom, ...said };
  const tier = tierOf(said);
  if (manner.always && (manner.negated || manner.never || manner.noLonger)) return { why: DENIES_SEVERAL };
  if (manner.noLonger) return noLonger(whom, tier, { times, year });
  if (whom.record !== undefined) {
    const from = times.since ?? times.period?.from;
    return {
      requests: [
        { ...base, year: [year], ...(from === undefined ? {} : { from, to: times.period?.to ?? year }) },
      ],
    };
  }
  const isMove = said.move !== undefined || (said.event !== undefined && said.event !== 'waiver');
  if (isMove && (times.period !== null || times.since !== null) && !manner.never)
    return { why: 'It does not say in which of several reports that was.' };
  if (manner.never && times.years.length > 0)
    return { requests: [{ ...base, when: 'never', year: times.years }] };
  if (manner.never || manner.always) {
    const when = manner.never ? 'never' : 'always';
    const from = times.since ?? times.period?.from;
    const to = times.period?.to ?? year;
    return { requests: [{ ...base, when, ...(from === undefined ? {} : { from }), to }] };
  }
  if (manner.negated) {
    if (times.streak || times.since !== null || times.first) return { why: DENIES_SEVERAL };
    return { requests: [{ ...base, when: 'never', year: times.years.length > 0 ? times.years : [year] }] };
  }
  if (times.first !== null) {
    if (!each) return { why: 'That it is the first time can be checked of named countries only.' };
    return { requests: firstTime(base, tier, times.first, year, said) };
  }
  if (times.streak) {
    const { length, exactly } = times.streak;
    return {
      requests: [
        {
          ...base,
          streak: length,
          ...(exactly || whom.count !== undefined ? {} : { bound: 'at_least' as const }),
          year: [year],
        },
      ],
    };
  }
  if (times.previous !== null) {
    return {
      requests: [
        {
          ...base,
          streak: times.previous,
          ...(whom.count === undefined ? { bound: 'at_least' as const } : {}),
          year: [year],
        },
      ],
    };
  }
  if (times.since !== null) return { requests: [{ ...base, since: times.since, year: [year] }] };
  if (times.period !== null) {
    return each
      ? { requests: [{ ...base, ...times.period }] }
      : { why: 'A number of countries can be checked of one report at a time.' };
  }
  const years = times.years.length > 1 ? times.years : [year];
  if (years.length > 1 && !each)
    return { why: 'A number of countries can be checked of one report at a time.' };
  if (manner.stays && tier !== undefined && years.length === 1) {
    return {
      requests: [
        {
          ...base,
          streak: 2,
          ...(whom.count === undefined ? { bound: 'at_least' as const } : {}),
          year: years,
        },
      ],
    };
  }
  const again: ClaimRequest[] =
    manner.again && tier !== undefined && each && years.length === 1
      ? [{ ...whom, tier, when: 'ever', to: year - 1 }]
      : [];
  return { requests: [{ ...base, year: years }, ...again] };
}

/** `is no longer on Tier 3`: not in that report, but in some report before, which need not be the last before. */
function noLonger(
  whom: Whom,
  tier: Tier | undefined,
  { times, year }: { readonly times: Times; readonly year: number },
): { requests: readonly ClaimRequest[] } | { why: string } {
  if (tier === undefined) return { why: 'It does not say what is no longer so.' };
  if (whom.country === undefined || whom.others !== undefined)
    return { why: 'That something is no longer so can be checked of named countries only.' };
  const spans = [times.period, times.since, times.streak, times.previous, times.first];
  if (times.years.length > 1 || spans.some((span) => span !== null))
    return { why: 'It does not say in which of several reports that was.' };
  return {
    requests: [
      { ...whom, tier, when: 'never', year: [year] },
      { ...whom, tier, when: 'ever', to: year - 1 },
    ],
  };
}

/** The tier on which somebody ends by what is said. */
function tierOf({ tier, move }: Predicate): Tier | undefined {
  const to = move?.split('-')[1];
  return tier ?? (to === 'better' || to === 'worse' || to === 'other' ? undefined : (to as Tier | undefined));
}

function firstTime(
  base: ClaimRequest,
  tier: Tier | undefined,
  first: NonNullable<Times['first']>,
  year: number,
  said: Predicate,
): ClaimRequest[] {
  const { move: _move, tier: _tier, event: _event, ...whom } = base;
  const moved: ClaimRequest[] = said.tier === undefined ? [{ ...base, year: [year] }] : [];
  if (first === 'ever') {
    return tier === undefined
      ? [...moved, { ...base, when: 'never', to: year - 1 }]
      : [...moved, { ...whom, firstTimeInTier: tier, year: [year] }];
  }
  const what = tier === undefined ? base : { ...whom, tier };
  const own: ClaimRequest[] = tier === undefined ? moved : [...moved, { ...what, year: [year] }];
  if ('since' in first) {
    return [
      ...own,
      { ...what, year: [first.since] },
      ...(first.since + 1 < year
        ? [{ ...what, when: 'never' as const, from: first.since + 1, to: year - 1 }]
        : []),
    ];
  }
  return [...own, { ...what, when: 'never', from: year - first.inYears + 1, to: year - 1 }];
}
