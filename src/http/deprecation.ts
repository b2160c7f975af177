import { DAY_MS } from '../domain/dates.js';
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

/**
 * Header fields for a deprecated resource: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).
 * @throws RangeError if the notice period is shorter than `/docs/compatibility` promises
 */
export function deprecationHeaders({ since, sunset }: Deprecation): Readonly<Record<string, string>> {
  if (Date.parse(sunset) - Date.parse(since) < MIN_NOTICE_DAYS * DAY_MS)
    throw new RangeError(`From ${since} to ${sunset} are less than ${MIN_NOTICE_DAYS} days`);
  return { deprecation: `@${Date.parse(since) / SECOND_MS}`, sunset: httpDate(sunset) };
}

export const DEPRECATION_LINK = '</docs/compatibility>; rel="deprecation"; type="text/html"';
