/* `Cache-Control` values: how long clients and shared caches may store a response (RFC 9111). */

/** For what never changes: files and facts of a release, and assets named by their digest. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Seconds for which an unpinned response is fresh, and for
 * which a cache may then serve it stale while revalidating.
 */
const MAX_AGE_SECONDS = 30;
const STALE_WHILE_REVALIDATE_SECONDS = 30;
/** Seconds for which a cache may serve stale responses while the service is down. */
const STALE_IF_ERROR_SECONDS = 86_400;

/** Maximum delay before a cache shows a new release. */
export const MAX_STALENESS_SECONDS = MAX_AGE_SECONDS + STALE_WHILE_REVALIDATE_SECONDS;

/** For responses that change with a new release. */
export const SHORT_LIVED = [
  'public',
  `max-age=${MAX_AGE_SECONDS}`,
  `s-maxage=${MAX_AGE_SECONDS}`,
  `stale-while-revalidate=${STALE_WHILE_REVALIDATE_SECONDS}`,
  `stale-if-error=${STALE_IF_ERROR_SECONDS}`,
].join(', ');
/**
 * For resources at permanent URLs that hardly ever change, and for anything computed or rendered from a
 * pinned release: a later version of the service may word or render it differently.
 */
export const ONE_DAY = 'public, max-age=86400';
/** For redirects to a canonical path. */
export const REDIRECT = ONE_DAY;
export const NO_STORE = 'no-store';

/**
 * `Cache-Control` for a response about a release.
 * @param isPinned true if the URL names the release
 * @param isImmutable true if the bytes never change: facts as
 * data, not values computed or images rendered from them
 */
export const cacheControlFor = (isPinned: boolean, isImmutable = false): string =>
  isPinned ? (isImmutable ? IMMUTABLE : ONE_DAY) : SHORT_LIVED;
