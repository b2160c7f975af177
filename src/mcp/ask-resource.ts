import { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import { findGroup } from '../dataset/groups.js';
import type { Release } from '../dataset/release.js';
import { IsoDate } from '../domain/cells.js';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import { searchText } from '../domain/parameters.js';
import type { Answer } from '../http/answer.js';
import { validate } from '../http/validation.js';
import { type ParameterShape, shapesOf } from '../rest/parameters/parameter-shape.js';
import { everyList, everywhere, releaseParameter } from '../rest/parameters/parameters.js';
import { makeTextAnswer } from '../rest/resource/make-answer.js';
import { querySchemaOf, type Resource } from '../rest/resource/resource.js';
import { canonicalAddress, canonicalQueryOf, pathOf, withOwnNames } from '../rest/resource/routes.js';
import { MAX_ANSWER_BYTES, type ToolContext } from './tool.js';

export const editionInput = {
  release: releaseParameter
    .optional()
    .describe('Version of an edition, for example 1.1.0; default: the current one'),
  asOf: IsoDate.optional().describe(everywhere.asOf.description ?? ''),
};

export interface EditionInput {
  readonly release?: string | undefined;
  readonly asOf?: string | undefined;
}

/**
 * The edition that a call asks, as its day knew it.
 * @throws Problem `unknown-release`, `too-many-requests`
 */
export async function editionOf(
  { release: version, asOf }: EditionInput,
  { catalogue }: { readonly catalogue: Catalogue },
): Promise<Release> {
  const edition = version === undefined ? catalogue.current : await catalogue.get(version);
  return edition.asOf(asOf);
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

export const countryInput = z
  .string()
  .min(1)
  .max(MAX_NAME_LENGTH)
  .describe('ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case');

export const yearInput = z.int().min(FIRST_YEAR).max(LAST_YEAR);

const LONGEST_LIST = 5_000;
const USUAL_LIST = 50;

/** REST says better what a year or a number must be. */
const LARGEST = 9_999;

const memberOf = ({ type, values }: ParameterShape): z.ZodType => {
  if (values) return z.enum(values);
  if (type === 'boolean') return z.boolean();
  return type === 'integer' ? z.int().min(0).max(LARGEST) : z.string().min(1).max(MAX_NAME_LENGTH);
};

/**
 * The parameters of a query as arguments of a tool: years are numbers, lists are lists.
 * @param names those that are wanted; without them, all
 */
export const inputOf = ({ query }: Pick<Resource, 'query'>, names?: readonly string[]) =>
  Object.fromEntries(
    shapesOf(query)
      .filter(
        ([name]) => names?.includes(name) ?? !(name in everyList || name === 'asOf' || name === 'include'),
      )
      .map(([name, shape]) => {
        const member = memberOf(shape);
        return [
          name,
          (shape.isList ? z.array(member).min(1) : member).optional().describe(shape.description),
        ];
      }),
  ) as Record<string, z.ZodType>;

export const pageInput = {
  limit: z
    .int()
    .min(1)
    .max(LONGEST_LIST)
    .default(USUAL_LIST)
    .describe('Number of rows at the most; total counts all'),
  cursor: z
    .string()
    .min(1)
    .max(2 * MAX_NAME_LENGTH)
    .optional()
    .describe('Where to go on: the cursor in next of the answer before, asked with the same arguments'),
};

/* What tools answer: what REST answers, with its address, and less of it where no detail is asked for. */

export const detailInput = (what: string) => ({
  detail: z.boolean().default(false).describe(`true: with ${what}, as REST answers; false: the short answer`),
});

interface Left {
  readonly withoutDetail?: readonly string[];
  readonly ofItems?: readonly string[];
}

export const without = (value: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

export function shortened<Answer extends object>(
  answer: Answer,
  { withoutDetail = [], ofItems = [] }: Left,
): Answer {
  const short = without(answer, withoutDetail) as Answer & { items?: readonly object[] };
  return short.items ? { ...short, items: short.items.map((item) => without(item, ofItems)) } : short;
}

type Value = string | number | readonly (string | number)[] | undefined;

export interface ResourceQuestion {
  readonly country?: string | undefined;
  readonly year?: number;
  readonly group?: string | undefined;
  readonly query?: Readonly<Record<string, Value>>;
}

/**
 * The answer of a REST resource, as REST gives it at the pinned address that stands beside it as `url`.
 * @throws Problem whatever REST would answer with
 */
export async function askResource(
  resource: Resource,
  { country, year, group, query: wanted = {} }: ResourceQuestion,
  { release: version, asOf }: EditionInput,
  context: ToolContext,
): Promise<object> {
  const { catalogue } = context;
  const edition = version === undefined ? catalogue.current : await catalogue.get(version);
  const path = {
    ...(country !== undefined && { country: edition.countries.find(country).iso2 }),
    ...(year !== undefined && { year: String(year) }),
    ...(group !== undefined && { group: findGroup(edition, group).id }),
  };
  const written = writtenQuery(edition, { ...wanted, asOf });
  const ask = (limit?: number) =>
    answerOf(
      { resource, edition, asOf, path, written: limit ? { ...written, limit: String(limit) } : written },
      context,
    );
  const wished = Number(written.limit ?? 0);
  if (wished <= FEW_ROWS) return presented(ask(), context);
  // So many rows as an answer has room for: the few first show how long they are.
  const few = ask(FEW_ROWS).plain;
  const rows = Math.floor((FEW_ROWS * ROOM_FOR_ROWS) / few.body.length);
  return presented(ask(Math.max(Math.min(wished, rows), 1)), context);
}

/** Rows by which the length of a row is estimated. */
const FEW_ROWS = 25;
/** Some rows are longer than others. */
const ROOM_FOR_ROWS = MAX_ANSWER_BYTES * 0.8;

interface Asked {
  readonly resource: Resource;
  readonly edition: Release;
  readonly asOf: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly written: Readonly<Record<string, string>>;
}

function answerOf(
  { resource, edition, asOf, path, written }: Asked,
  { catalogue, origin }: ToolContext,
): Answer {
  const querySchema = querySchemaOf(resource);
  const query = validate(querySchema, written, 'query');
  const params = validate(resource.params as z.ZodObject, path, 'path') as Record<string, unknown>;
  const queryText = searchText(canonicalQueryOf(querySchema)(withOwnNames(edition, query)));
  const { version } = edition;
  const canonical = canonicalAddress(resource, { version, path, suffix: undefined, queryText });
  const question = { release: edition.asOf(asOf), asOf, params, query, catalogue, gathered: undefined };
  return makeTextAnswer(resource, question, {
    path: pathOf(resource, path),
    queryText,
    canonical,
    format: 'json',
    hasSuffix: false,
    isNegotiated: true,
    pinned: true,
    inRelease: true,
    origin,
    lastModified: edition.header.published_at,
  });
}

/** With its address; a report has one at the Department of State, too. */
function presented({ plain: { headers, body } }: Answer, { origin }: ToolContext): object {
  const { url: officialUrl, ...answer } = JSON.parse(body.toString());
  const url = `${origin}${headers['content-location']}`;
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
