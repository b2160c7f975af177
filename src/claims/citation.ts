import type { CountryRef } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import { searchText } from '../domain/address.js';
import { dayOf } from '../domain/cells.js';
import { DATASET_NAME, DATASET_TITLE } from '../domain/dataset-name.js';
import type { ClaimParameter } from './claim-kinds.js';
import type { Membership } from './membership.js';
import type { ClaimRequest } from './request.js';
import type { VerdictWord } from './truth.js';
import type { Verdict } from './verdict.js';

/** The permanent address of the answer to a claim: its path and query in this release. */
export function pinnedPath(
  release: Release,
  request: ClaimRequest,
  {
    claimed,
    countries,
    years,
    group,
  }: {
    claimed: ClaimParameter;
    countries: readonly CountryRef[];
    years: readonly number[];
    /** Identifier of the group whose members are meant. */
    group: string | undefined;
  },
): string {
  const parameters = {
    country: inOrder(countries.map(({ iso2 }) => iso2)),
    ...reportsIn(request, years),
    [claimed]: request[claimed],
    when: request.when,
    streak: request.streak,
    since: request.since,
    count: request.count,
    others: request.others,
    share: request.share,
    record: request.record,
    bound: request.bound,
    among: request.among,
    group,
    members: request.members,
    status: request.status && inOrder(request.status),
    asOf: request.asOf,
  };
  const query = Object.entries(parameters).map(
    ([name, value]) => [name, value === undefined || value === '' ? undefined : String(value)] as const,
  );
  return `/releases/${release.version}/verify${searchText(query)}`;
}

/** The reports of a claim, as a period where they were put together. */
function reportsIn({ when, record, from, to }: ClaimRequest, years: readonly number[]) {
  const sorted = [...years].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const unbroken = first !== undefined && last !== undefined && last - first === sorted.length - 1;
  if (when !== undefined && unbroken && sorted.length > 1) return { from: first, to: last };
  return { year: inOrder(years.map(String)), ...(record === undefined ? {} : { from, to }) };
}

const inOrder = (values: readonly string[]): string => [...values].sort().join(',');

/** What comes before a claim in a sentence that says what became of it. */
const FOUND: Readonly<Record<VerdictWord, string>> = {
  supported: '',
  refuted: 'it is not the case that ',
  not_known: 'it is not known whether ',
};

/**
 * How an answer is cited: a sentence that says who says what.
 * @param claim as it stands after "it is not the case that"
 */
export function citationText(
  { version, header }: Release,
  asOf: string | undefined,
  {
    verdict,
    claim,
    membership,
  }: { readonly verdict: VerdictWord; readonly claim: string; readonly membership: Membership | null },
): string {
  const day = dayOf(header.published_at);
  const limit = asOf === undefined ? '' : `, limited to what was known on ${asOf}`;
  const source = `“${DATASET_TITLE}” (${DATASET_NAME}, release ${version} of ${day}${limit})`;
  const members =
    membership === null ? '' : ` Members of ${membership.inSentence} according to ${membership.url}.`;
  return `According to ${source}, ${FOUND[verdict]}${claim}.${members}`;
}

/** A citation as the reader at an origin can follow it. @param origin scheme and host of the service */
export const citationAt = (
  { text, path }: Verdict['citation'],
  origin: string,
): { readonly text: string; readonly url: string } => ({ text, url: `${origin}${path}` });
