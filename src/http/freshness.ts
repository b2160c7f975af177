/*
 * How long an answer may be kept by those who asked and by caches between (`Cache-Control`, RFC 9111).
 */

/** For what is held byte for byte for good: files and facts of a release, and files named by their digest. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Seconds for which a floating answer is fresh, and for which a cache may then hand it on while it asks again. */
const FRESH_SECONDS = 30;
const REVALIDATING_SECONDS = 30;
/** Seconds for which a cache may hand on what it has while the service is down. */
const DOWN_SECONDS = 86_400;

/** Longest delay of a cache behind a new release. */
export const LAG_SECONDS = FRESH_SECONDS + REVALIDATING_SECONDS;

/** For answers that a new release changes. */
export const FLOATING = [
  'public',
  `max-age=${FRESH_SECONDS}`,
  `s-maxage=${FRESH_SECONDS}`,
  `stale-while-revalidate=${REVALIDATING_SECONDS}`,
  `stale-if-error=${DOWN_SECONDS}`,
].join(', ');
/**
 * For what hardly ever changes, at an address that stays: also what is derived from a pinned release or drawn of it,
 * which a newer version of the service may say or draw better.
 */
export const FOR_A_DAY = 'public, max-age=86400';
/** For redirects from other spellings of a path. */
export const REDIRECT = FOR_A_DAY;
export const NO_STORE = 'no-store';

/**
 * For an answer about a release.
 * @param pinned true if its address names the release
 * @param isFixed true if its bytes never change: facts as data, not what is worked out or drawn of them
 */
export const cacheControlOf = (pinned: boolean, isFixed = false): string =>
  pinned ? (isFixed ? IMMUTABLE : FOR_A_DAY) : FLOATING;
