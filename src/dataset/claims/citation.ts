import type { CountryRef } from '../countries.js';
import type { Release } from '../release.js';
import type { ClaimParameter } from './claim-kinds.js';
import type { ClaimRequest } from './request.js';

/** Where the answer to a claim stands for ever: its path and query in this release. */
export function pinnedUrl(
  release: Release,
  request: ClaimRequest,
  {
    claimed,
    countries,
    years,
  }: { claimed: ClaimParameter; countries: readonly CountryRef[]; years: readonly number[] },
): string {
  const parameters = {
    country: countries.map(({ iso2 }) => iso2).join(','),
    year: years.join(','),
    [claimed]: request[claimed],
    count: request.count,
    others: request.others,
    asOf: request.asOf,
  };
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`);
  return `/releases/${release.version}/verify?${query.join('&')}`;
}

/** How an answer is cited, without its address. */
export function citationText(release: Release, asOf: string | undefined): string {
  const day = release.header.published_at.slice(0, 'YYYY-MM-DD'.length);
  const limit = asOf === undefined ? '' : `, limited to what was known on ${asOf}`;
  return `TIP Report tier history, release ${release.version} (${day})${limit}`;
}
