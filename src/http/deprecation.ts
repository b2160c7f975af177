import { httpDate } from './headers.js';

/** Days between the announcement and the end, at least. */
export const LEAST_NOTICE_DAYS = 180;
const DAY = 86_400_000;
const SECOND = 1_000;

/** A part of the API that will be taken away in the next major version. */
export interface Deprecation {
  /** The day of the announcement, YYYY-MM-DD. */
  readonly since: string;
  /** The day from which it may be gone, YYYY-MM-DD. */
  readonly sunset: string;
  /** A sentence that names what to use instead. */
  readonly instead: string;
}

/**
 * Header fields of an answer of what will be taken away: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).
 * @throws RangeError for less notice than `/docs/compatibility` promises
 */
export function deprecationHeaders({ since, sunset }: Deprecation): Readonly<Record<string, string>> {
  if (Date.parse(sunset) - Date.parse(since) < LEAST_NOTICE_DAYS * DAY)
    throw new RangeError(`From ${since} to ${sunset} are less than ${LEAST_NOTICE_DAYS} days`);
  return { deprecation: `@${Date.parse(since) / SECOND}`, sunset: httpDate(sunset) };
}

export const DEPRECATION_LINK = '</docs/compatibility>; rel="deprecation"; type="text/html"';
