import type { z } from 'zod';
import type { Release } from '../dataset/release.js';
import { searchText } from '../domain/address.js';
import { validate } from '../http/validation.js';
import { canonicalAddress, pathOf } from '../rest/resource/canonical-address.js';
import { canonicalQueryOf, withOwnNames } from '../rest/resource/canonical-query.js';
import { makeTextAnswer } from '../rest/resource/make-answer.js';
import type { Resource } from '../rest/resource/resource.js';
import { querySchemaOf } from '../rest/resource/resource-shape.js';
import type { EditionInput } from './edition-input.js';
import type { ToolContext } from './tool.js';

type Value = string | number | readonly (string | number)[] | undefined;

/** What a tool asks of a resource, in the names that REST has for it. */
export interface ResourceQuestion {
  /** Code or name of the country in the path of the resource. */
  readonly country?: string | undefined;
  /** Of a report in its path. */
  readonly year?: number;
  readonly query?: Readonly<Record<string, Value>>;
}

/**
 * The answer of a REST resource, as REST gives it at the pinned address that stands beside it as `url`.
 * @throws Problem whatever REST would answer with
 */
export async function askResource(
  resource: Resource,
  { country, year, query: wanted = {} }: ResourceQuestion,
  { release: version, asOf }: EditionInput,
  { catalogue, origin }: ToolContext,
): Promise<object> {
  const edition = version === undefined ? catalogue.current : await catalogue.get(version);
  const path = {
    ...(country !== undefined && { country: edition.countries.find(country).iso2 }),
    ...(year !== undefined && { year: String(year) }),
  };
  const written = writtenQuery(edition, { ...wanted, asOf });
  const querySchema = querySchemaOf(resource);
  const query = validate(querySchema, written, 'query');
  const question = {
    release: edition.asOf(asOf),
    asOf,
    params: validate(resource.params as z.ZodObject, path, 'path') as Record<string, unknown>,
    query,
    catalogue,
    gathered: undefined,
  };
  const queryText = searchText(canonicalQueryOf(querySchema)(withOwnNames(edition, query)));
  const { headers, body } = makeTextAnswer(resource, question, {
    path: pathOf(resource, path),
    queryText,
    canonical: canonicalAddress(resource, {
      version: edition.version,
      path,
      suffix: undefined,
      queryText,
    }),
    format: 'json',
    hasSuffix: false,
    isNegotiated: false,
    pinned: true,
    inRelease: true,
    origin,
    lastModified: edition.header.published_at,
  }).plain;
  const { url: officialUrl, ...answer } = JSON.parse(body.toString());
  const url = `${origin}${headers['content-location']}`;
  // A report has an address at the Department of State, too.
  return { url, ...answer, ...(officialUrl !== undefined && { officialUrl }) };
}

/** The query as an address would write it. Countries go by their code: a name may hold the comma that parts a list. */
function writtenQuery(edition: Release, wanted: Readonly<Record<string, Value>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) => {
      if (value === undefined) return [];
      if (!Array.isArray(value)) return [[name, String(value)]];
      const values =
        name === 'country' ? value.map((each) => edition.countries.find(String(each)).iso2) : value;
      return [[name, values.join(',')]];
    }),
  );
}
