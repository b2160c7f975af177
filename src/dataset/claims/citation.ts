import { searchText } from '../../domain/address.js';
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
    country: inOrder(countries.map(({ iso2 }) => iso2)),
    year: inOrder(years.map(String)),
    [claimed]: request[claimed],
    count: request.count,
    others: request.others,
    asOf: request.asOf,
  };
  const query = Object.entries(parameters).map(
    ([name, value]) => [name, value === undefined || value === '' ? undefined : String(value)] as const,
  );
  return `/releases/${release.version}/verify${searchText(query)}`;
}

const inOrder = (values: readonly string[]): string => [...values].sort().join(',');

/** How an answer is cited, without its address. */
export function citationText(release: Release, asOf: string | undefined): string {
  const day = release.header.published_at.slice(0, 'YYYY-MM-DD'.length);
  const limit = asOf === undefined ? '' : `, limited to what was known on ${asOf}`;
  return `TIP Report tier history, release ${release.version} (${day})${limit}`;
}
