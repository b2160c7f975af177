import { DAY_MS } from '../domain/dates.js';
import type { PublishedHeader } from '../domain/tables.js';
import { httpDate } from './headers.js';

/** Minimum number of days between announcement and removal. */
export const MIN_NOTICE_DAYS = 180;
const SECOND_MS = 1_000;

/** A part of the API that will be removed in the next major version. */
export interface Deprecation {
  /** Date of the announcement, YYYY-MM-DD. */
  readonly since: string;
  /** Earliest date of removal, YYYY-MM-DD. */
  readonly sunset: string;
  /** A sentence naming the replacement. */
  readonly replacement: string;
}

/** Header fields, and `Link` values besides. */
interface DeprecationFields {
  readonly headers: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

export const NOT_DEPRECATED: DeprecationFields = { headers: {}, links: [] };

/**
 * Fields of a deprecated resource: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).
 * @throws RangeError if the notice period is shorter than `/docs/compatibility` promises
 */
export function toDeprecation({ since, sunset }: Deprecation): DeprecationFields {
  if (Date.parse(sunset) - Date.parse(since) < MIN_NOTICE_DAYS * DAY_MS)
    throw new RangeError(`From ${since} to ${sunset} are less than ${MIN_NOTICE_DAYS} days`);
  return {
    headers: { deprecation: `@${Date.parse(since) / SECOND_MS}`, sunset: httpDate(sunset) },
    links: ['</docs/compatibility>; rel="deprecation"; type="text/html"'],
  };
}

/**
 * Fields of a withdrawn release: `Deprecation` with the time of withdrawal, and links to the reason and to the
 * current release. (`Warning` is obsolete: RFC 9111, 5.5.)
 * @param current version of the current release
 */
export function toWithdrawal(
  { version, withdrawn_at }: Pick<PublishedHeader, 'version' | 'withdrawn_at'>,
  current: string,
): DeprecationFields {
  if (withdrawn_at === null) return NOT_DEPRECATED;
  return {
    headers: { deprecation: `@${Math.floor(Date.parse(withdrawn_at) / SECOND_MS)}` },
    links: [
      `</releases/${version}>; rel="deprecation"; type="application/json"`,
      `</releases/${current}>; rel="latest-version"; type="application/json"`,
    ],
  };
}
