/* `Cache-Control` values: how long clients and shared caches may store a response (RFC 9111). */

/** For what never changes: files and facts of a release, and assets named by their digest. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Seconds for which an unpinned response is fresh, and for
 * which a cache may then serve it stale while revalidating.
 */
const FRESH_SECONDS = 30;
const REVALIDATING_SECONDS = 30;
/** Seconds for which a cache may serve stale responses while the service is down. */
const DOWN_SECONDS = 86_400;

/** Maximum delay before a cache shows a new release. */
export const LAG_SECONDS = FRESH_SECONDS + REVALIDATING_SECONDS;

/** For responses that change with a new release. */
export const FLOATING = [
  'public',
  `max-age=${FRESH_SECONDS}`,
  `s-maxage=${FRESH_SECONDS}`,
  `stale-while-revalidate=${REVALIDATING_SECONDS}`,
  `stale-if-error=${DOWN_SECONDS}`,
].join(', ');
/**
 * For resources at permanent URLs that hardly ever change, and for anything computed or rendered from a
 * pinned release: a later version of the service may word or render it differently.
 */
export const FOR_A_DAY = 'public, max-age=86400';
/** For redirects to a canonical path. */
export const REDIRECT = FOR_A_DAY;
export const NO_STORE = 'no-store';

/**
 * `Cache-Control` for a response about a release.
 * @param pinned true if the URL names the release
 * @param isFixed true if the bytes never change: facts as
 * data, not values computed or images rendered from them
 */
export const cacheControlOf = (pinned: boolean, isFixed = false): string =>
  pinned ? (isFixed ? IMMUTABLE : FOR_A_DAY) : FLOATING;
