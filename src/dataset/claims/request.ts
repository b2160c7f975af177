import { Problem } from '../../domain/problem.js';
import { listed } from '../../engine/english.js';
import { CLAIM_PARAMETERS, type ClaimParameter, type ClaimValues } from './claim-kinds.js';
import { claimYear } from './claim-years.js';

/** A claim as it is asked: whom, when, and one thing that is said. What is left out is not said. */
export type ClaimRequest = {
  /** Codes or names of countries. */
  readonly country?: readonly string[] | undefined;
  /** Report years; or else `from` and `to`, both included. */
  readonly year?: readonly number[] | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Number of countries in the report of which the claim is true. */
  readonly count?: number | undefined;
  /** Number of countries of which it is true beside the named ones. */
  readonly others?: number | undefined;
  /** YYYY-MM-DD, for the words and the address of the answer: the release is limited to it already. */
  readonly asOf?: string | undefined;
} & { readonly [Parameter in ClaimParameter]?: ClaimValues[Parameter] | undefined };

/** The largest number of countries or years that can be claimed. */
export const MOST_CLAIMED = 9_999;
/** What a claimed number has to be, after its name. */
export const WHOLE_NUMBER = `must be a whole number from 0 to ${MOST_CLAIMED}`;

/** Of whom it is claimed: each named country, a number of countries, or the named ones and a number of others. */
const FORMS = {
  each: { needs: ['country'], excludes: [], severalYears: true },
  count: { needs: [], excludes: ['country'], severalYears: false },
  others: { needs: ['country'], excludes: [], severalYears: false },
} as const satisfies Record<
  string,
  {
    readonly needs: readonly (keyof ClaimRequest)[];
    readonly excludes: readonly (keyof ClaimRequest)[];
    readonly severalYears: boolean;
  }
>;
export type ClaimForm = keyof typeof FORMS;

/** Whom a request asks about; two numbers at once make no claim. */
export function formOf({ count, others }: ClaimRequest): ClaimForm {
  if (count !== undefined && others !== undefined) {
    throw invalid('count and others cannot go together.', { unexpected: ['others'] });
  }
  if (count !== undefined) return 'count';
  return others === undefined ? 'each' : 'others';
}

/**
 * The one thing that is claimed.
 * @throws Problem `invalid-claim` when nothing is claimed, or more than one thing
 */
export function claimedBy(request: ClaimRequest): ClaimParameter {
  const [claimed, ...more] = CLAIM_PARAMETERS.filter((parameter) => request[parameter] !== undefined);
  if (claimed === undefined) {
    const missing = missingParts(request);
    const also = missing.length === 0 ? '' : ` Also missing: ${listed(missing, 'and')}.`;
    throw invalid(`Nothing is claimed: add one of ${listed(CLAIM_PARAMETERS, 'or')}.${also}`, {
      missing: [CLAIM_PARAMETERS.join('|'), ...missing],
      allowed: CLAIM_PARAMETERS,
    });
  }
  if (more.length > 0) {
    throw invalid(
      `${listed([claimed, ...more], 'and')} are ${more.length + 1} claims: ask for one at a time.`,
      {
        unexpected: more,
      },
    );
  }
  return claimed;
}

/**
 * Checks that the parts of a claim go together: all that is missing and all that is too much, at once.
 * @param severalYears whether the kind of claim can be made of several reports
 * @throws Problem `invalid-claim`
 */
export function checkParts(request: ClaimRequest, severalYears: boolean): void {
  const form = FORMS[formOf(request)];
  const given = (name: keyof ClaimRequest) => isGiven(request[name]);
  refuseUnlessNumbers(request);
  const missing = missingParts(request);
  const unexpected = [
    ...form.excludes.filter(given),
    ...(['from', 'to'] as const).filter((name) => given('year') && given(name)),
  ];
  const faults = [
    ...missing.map((name) => `${name} is missing`),
    ...unexpected.map(
      (name) => `${name} does not go with ${name === 'country' ? 'count (ask for others)' : 'year'}`,
    ),
  ];
  if (faults.length > 0)
    throw invalid(`The claim is not complete: ${faults.join('; ')}.`, { missing, unexpected });
  if (!(form.severalYears && severalYears) && yearsOf(request).length !== 1) {
    const unexpected = given('year') ? ['year'] : ['from', 'to'];
    throw invalid('This claim is about one report: name one year.', { unexpected });
  }
}

/** What a complete claim has and this one has not. */
function missingParts(request: ClaimRequest): string[] {
  const { needs } = FORMS[formOf(request)];
  return [...needs.filter((name) => !isGiven(request[name])), ...missingYears(request)];
}

/** An empty list names nothing. */
const isGiven = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

function refuseUnlessNumbers(request: ClaimRequest): void {
  for (const parameter of ['run', 'count', 'others'] as const) {
    const value = request[parameter] ?? 0;
    if (Number.isInteger(value) && value >= 0 && value <= MOST_CLAIMED) continue;
    const message = WHOLE_NUMBER;
    throw new Problem('invalid-parameter', `${parameter} ${message}.`, {
      errors: [{ parameter, value, message }],
    });
  }
}

function missingYears({ year, from, to }: ClaimRequest): string[] {
  if (isGiven(year) || (from !== undefined && to !== undefined)) return [];
  if (from === undefined && to === undefined) return ['year'];
  return [from === undefined ? 'from' : 'to'];
}

/**
 * The report years that a complete request asks about.
 * @throws Problem `invalid-claim` for a period that ends before it begins
 */
export function yearsOf({ year, from, to }: ClaimRequest): readonly number[] {
  if (year !== undefined && isGiven(year)) return [...new Set(year.map((each) => claimYear('year', each)))];
  const [first, last] = [claimYear('from', from ?? Number.NaN), claimYear('to', to ?? Number.NaN)];
  if (first > last) throw invalid(`from (${first}) lies after to (${last}).`, { unexpected: ['from'] });
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A claim whose parts do not go together. */
export function invalid(
  detail: string,
  parts: { missing?: readonly string[]; unexpected?: readonly string[]; allowed?: readonly string[] },
): Problem {
  return new Problem('invalid-claim', detail, parts);
}
