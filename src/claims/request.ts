import { YEAR_RANGE } from '../dataset/assumed-history.js';
import type { Release } from '../dataset/release.js';
import { getYearsFrom } from '../domain/dates.js';
import { DomainError, invalidArgument } from '../domain/errors.js';
import { CLAIM_OFTEN } from '../domain/vocabulary/claims.js';
import { capitalize, joinWords } from '../engine/english.js';
import type { GroupRequest } from './group.js';
import { CLAIM_PARAMETERS, type ClaimParameter, type ClaimValues } from './kinds.js';
import type { NumbersOfClaim } from './verdict-words.js';

export type ClaimRequest = {
  readonly year?: readonly number[] | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly when?: HowOften | undefined;
  /** YYYY-MM-DD, for wording and URL only: the release is limited to it already. */
  readonly asOf?: string | undefined;
} & NumbersOfClaim &
  GroupRequest & { readonly [Parameter in ClaimParameter]?: ClaimValues[Parameter] | undefined };

export const MAX_CLAIMED = 9_999;
export const WHOLE_NUMBER = `must be a whole number from 0 to ${MAX_CLAIMED}`;

export const HOW_OFTEN = CLAIM_OFTEN.values;
export type HowOften = (typeof HOW_OFTEN)[number];

interface FormRules {
  readonly needs: readonly (keyof ClaimRequest)[];
  readonly excludes: readonly (keyof ClaimRequest)[];
  readonly severalYears: boolean;
}

const FORMS = {
  each: { needs: ['country'], excludes: ['region', 'group', 'status'], severalYears: true },
  all: { needs: [], excludes: ['status'], severalYears: true },
  count: { needs: [], excludes: ['country'], severalYears: true },
  others: { needs: ['country'], excludes: ['status'], severalYears: false },
} as const satisfies Record<string, FormRules>;
type ClaimForm = keyof typeof FORMS;

const PLACES = ['region', 'group', 'status'] as const satisfies readonly (keyof ClaimRequest)[];

const QUANTIFIERS = ['when', 'streak'] as const satisfies readonly (keyof ClaimRequest)[];

/**
 * What a request is about: named countries, all of a group or region, a count, or others.
 * @throws `invalid-claim` if it has both numbers
 */
export function toForm(request: ClaimRequest): ClaimForm {
  const [form = 'each', ...more] = (['count', 'others'] as const).filter((name) => isGiven(request[name]));
  const isAll = form === 'each' && !isGiven(request.country) && PLACES.some((name) => isGiven(request[name]));
  if (more.length === 0) return isAll ? 'all' : form;
  throw invalidClaim(`${joinWords([form, ...more], 'and')} cannot go together.`, { unexpected: more });
}

/**
 * The parameter with the statement that is claimed.
 * @throws `invalid-claim` unless there is exactly one
 */
export function getClaimValues(request: ClaimRequest): ClaimParameter {
  const [claimed, ...more] = CLAIM_PARAMETERS.filter((parameter) => request[parameter] !== undefined);
  if (claimed === undefined) {
    const missing = missingParts(request);
    const also = missing.length === 0 ? '' : ` Also missing: ${joinWords(missing, 'and')}.`;
    throw invalidClaim(`Nothing is claimed: add one of ${joinWords(CLAIM_PARAMETERS, 'or')}.${also}`, {
      missing: [CLAIM_PARAMETERS.join('|'), ...missing],
      allowed: CLAIM_PARAMETERS,
    });
  }
  if (more.length > 0) {
    throw invalidClaim(
      `${joinWords([claimed, ...more], 'and')} are ${more.length + 1} claims: ask for one at a time.`,
      {
        unexpected: more,
      },
    );
  }
  return claimed;
}

/**
 * Validates the combination of parameters, and reports everything missing or superfluous at once.
 * @param severalYears true if this kind of claim can be about several reports
 * @throws `invalid-claim`
 */
export function checkParts(request: ClaimRequest, severalYears: boolean): void {
  const name = toForm(request);
  const form: FormRules = FORMS[name];
  const given = (part: keyof ClaimRequest) => isGiven(request[part]);
  assertNumbers(request);
  const missing = missingParts(request);
  const [quantifier, ...moreQuantifiers] = QUANTIFIERS.filter(given);
  const isCounted = name === 'count' || name === 'others';
  const conflicts: readonly (readonly [isThere: boolean, part: string, beside: string])[] = [
    ...form.excludes.map((part) => [given(part), part, besideForm(part, name)] as const),
    ...(['from', 'to'] as const).map((part) => {
      const isThere = given(part) && (given('year') || given('streak'));
      return [isThere, part, given('year') ? 'year' : (quantifier ?? 'year')] as const;
    }),
    [
      name === 'all' && given('region') && given('group'),
      'group',
      'region (use count for members in a region)',
    ],
    // Some were not covered by every report, which a number cannot say.
    [
      isCounted && request.when === 'always',
      'when',
      `${name} (“always” is of named countries, or of a whole region or group)`,
    ],
    ...moreQuantifiers.map((part) => [true, part, quantifier ?? part] as const),
    [
      given('bound') && !(given('count') || given('others') || given('streak')),
      'bound',
      'a claim without count, others or streak',
    ],
    [given('bound') && given('count') && given('streak'), 'bound', 'count and streak at once'],
  ];
  const unexpected = conflicts.filter(([isThere]) => isThere);
  const faults = [
    ...(missing.length === 0
      ? []
      : [
          `The claim is not complete: ${joinWords(missing, 'and')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
        ]),
    ...unexpected.map(([, part, beside]) => `Leave out ${part}: it does not go with ${beside}.`),
  ];
  if (faults.length > 0)
    throw invalidClaim(faults.join(' '), { missing, unexpected: unexpected.map(([, part]) => part) });
  if (quantifier !== undefined && !severalYears) {
    throw invalidClaim(`This kind of claim is about one report: ${quantifier} does not go with it.`, {
      unexpected: [quantifier],
    });
  }
  if (request.bound === 'at_least' && (request.count ?? request.others ?? request.streak) === 0) {
    throw invalidClaim('“At least none” is so of every report: nothing is claimed.', {
      unexpected: ['bound'],
    });
  }
  if (!oneReport(request, form.severalYears && severalYears)) return;
  if (yearsGiven(request).length !== 1) {
    const wrong = given('year') ? ['year'] : ['from', 'to'];
    throw invalidClaim('This claim is about one report: name one year.', { unexpected: wrong });
  }
}

/** “Always since 2025” may be of one report today, and of more tomorrow: so this looks at the claim as written. */
export function checkPeriod(request: ClaimRequest): void {
  if ((request.when === 'ever' || request.when === 'always') && ofOneReport(request)) {
    throw invalidClaim(
      `“${capitalize(request.when)}” is about several reports: name a period, or leave out ${isGiven(request.year) ? 'year' : 'from and to'} for all of them. Of one report, leave out when.`,
      { unexpected: ['when'] },
    );
  }
}

const ofOneReport = ({ year, from, to }: ClaimRequest): boolean =>
  isGiven(year) ? new Set(year).size === 1 : from !== undefined && from === to;

const FORM_WORDS: Readonly<Record<ClaimForm, string>> = {
  each: 'country',
  all: 'a whole region or group (use count)',
  count: 'count',
  others: 'others',
};

const besideForm = (part: string, form: ClaimForm): string =>
  form === 'count' && part === 'country' ? 'count (use others)' : FORM_WORDS[form];

function oneReport(request: ClaimRequest, severalYears: boolean): boolean {
  if (request.when !== undefined) return false;
  return request.streak !== undefined || !severalYears;
}

function missingParts(request: ClaimRequest): string[] {
  const { needs } = FORMS[toForm(request)];
  return [...needs.filter((name) => !isGiven(request[name])), ...missingYears(request)];
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

function assertNumbers(request: ClaimRequest): void {
  for (const parameter of ['run', 'count', 'others', 'streak'] as const) {
    const value = request[parameter] ?? 0;
    if (Number.isInteger(value) && value >= 0 && value <= MAX_CLAIMED) continue;
    const message = WHOLE_NUMBER;
    throw invalidArgument(parameter, message, { value });
  }
}

function missingYears({ year, from, to, when }: ClaimRequest): string[] {
  if (when !== undefined || isGiven(year)) return [];
  if (from !== undefined && to !== undefined) return [];
  if (from === undefined && to === undefined) return ['year'];
  return [from === undefined ? 'from' : 'to'];
}

/** "Since 2016" is up to the newest report. */
export const withLastReport = (
  request: ClaimRequest,
  { newestYear }: Pick<Release, 'newestYear'>,
): ClaimRequest =>
  !isGiven(request.year) &&
  request.streak === undefined &&
  request.to === undefined &&
  (request.from ?? Number.NaN) <= newestYear
    ? { ...request, to: newestYear }
    : request;

/**
 * Report years of a claim.
 * @throws `invalid-argument`, `invalid-claim`
 */
export function getYears(
  request: ClaimRequest,
  { years, newestYear }: Pick<Release, 'years' | 'newestYear'>,
): readonly number[] {
  const [first = newestYear] = years;
  if (request.when !== undefined && !isGiven(request.year)) {
    return period(request.from ?? first, request.to ?? newestYear);
  }
  return yearsGiven(request);
}

function yearsGiven({ year, from, to }: ClaimRequest): readonly number[] {
  if (year !== undefined && isGiven(year)) return [...new Set(year.map((each) => claimYear('year', each)))];
  return period(from ?? Number.NaN, to ?? Number.NaN);
}

function period(from: number, to: number): readonly number[] {
  const [first, last] = [claimYear('from', from), claimYear('to', to)];
  if (first > last) throw invalidClaim(`from (${first}) is after to (${last}).`, { unexpected: ['from'] });
  return getYearsFrom(first, last);
}

/** A problem `invalid-claim`. */
export function invalidClaim(
  detail: string,
  parts: { missing?: readonly string[]; unexpected?: readonly string[]; allowed?: readonly string[] },
): DomainError<'invalid-claim'> {
  return new DomainError('invalid-claim', detail, parts);
}

/** Descriptions of the parameters other than the statement, for the documentation of every API. */
export const CLAIM_PARTS = {
  count: 'Number of countries and territories for which the claim is true, in each of the reports',
  others:
    'Number of other countries and territories for which it is true; 0: the named ones are the only ones',
  bound: 'How to compare count, others or streak: exactly (default), at_least or at_most',
  when: 'ever: in one of the reports of the period at least; never: in none of them (of one year: not); always: in each that covered the country (not with count or others). Without year, from and to, of all reports',
  streak:
    'Number of consecutive reports, ending with `year`, for which it is true: exactly, or at least with bound=at_least',
  region: 'A UN M49 region: only its countries; all of them, without country, count and others',
  group:
    'A group of countries: identifier, name or abbreviation (see /groups). Only its members when the report was published (with when: the last of the reports); all of them, without country, count and others',
  status: 'Only countries that had one of these watch-list statuses after the previous report',
} as const;

/** The complete grammar of a claim, in three sentences. */
export const CLAIM_GRAMMAR =
  'Who: country (if several, the claim is about all of them; a place without a ranking such as Scotland is answered with the country whose entry covers it), or all of a region or group, or count, or country and others (count and others may be narrowed by region, group and status). When: year (if several, all of them), or from and to (without to: up to the newest report); with either, when or streak. What: exactly one of tier, event, run, move.';

/**
 * Validates a report year in a claim.
 * @param parameter with the year, for the message
 * @throws `invalid-argument` outside the years that claims may be about
 */
function claimYear(parameter: string, year: number): number {
  const { first, last } = YEAR_RANGE;
  if (Number.isInteger(year) && year >= first && year <= last) return year;
  const message = `must be from ${first} to ${last}`;
  throw new DomainError('invalid-argument', `${parameter}: ${year} ${message}.`, {
    faults: [{ argument: parameter, message, value: year }],
  });
}
